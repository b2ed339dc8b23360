"""Further steps of deeds, for films that have room for more than what leads up to a deed and what comes of it: how it is prepared, what
is hard about it, how it goes on and what it brings. Rows as in `director.screenwriter.arcs`; nothing in them brings in anybody new.

{aim} is where a way leads, {K} the thing that a deed is done to, {small} what can be held of it, {o} whom it is done to.
"""

from __future__ import annotations

BETWEEN = """
fight wrestle box duel battle brawl spar | * | close {S} [fall] down | low {S} [get] up again | medium {both}, circling each other slowly
argue quarrel bicker | close {S} [shake] the head | * | close {S} [turn] away, both arms crossed
kiss hug embrace reunite | medium {S} [run] towards {o} with both arms wide | close {o} [look:o] up, surprised | * | close {o} [laugh:o]
race compete | close {S} [crouch] low and [look] ahead | * | track {both}, close together, dust behind
    | low {both}, close to the finish | medium {both} [cross:1] the finish line together
meet befriend greet | close {o} [turn:o] around and [look:o] at {S} | * | medium {S} [sit] down beside {o} | close {S} [laugh]
find discover spot notice | wide {S} [walk] along and [look] around | close {S} [stop], eyes wide | *
    | close {o} [look:o] at {S} | medium {S} [hold] out one hand to {o} | medium {o} [come:o] one step closer
    | end {both}, side by side
tame calm train | close {o} [look:o] at {S}, ready to run | * | medium {o} [come:o] one step closer to {S}
outsmart outwit trick fool deceive | close {S} [whisper] and [smile] | * | medium {o} [scratch:o] the head
rescue save free | close {S} [look] up in alarm | medium {S} [reach] out for {o} with both hands | * | medium {both}, out of breath
help heal feed comfort adopt nurse cure support assist | medium {S} [stop] and [turn] around to {o}
    | medium {S} [kneel] down beside {o} | *
    | close {o} [lift:o] the head and [look:o] at {S} | medium {o} [get:o] up again | close {S} [nod] and [smile]
chase pursue hunt follow shadow | close {S} [look] ahead, ready to run | low {S} [jump] over whatever is in the way | *
    | medium {S} [stop], out of breath, and [look] around | track {o} [rush:o] around a corner
guide lead escort accompany | medium {S} [wave] to {o} to follow | * | medium {o} [stop:o], unsure | close {S} [nod] to {o}
    | low {both} [go:1] on together
visit surprise | close {S} [knock] and [wait] | * | close {o} [look:o] up, surprised | medium {both}, face to face, smiling
love adore miss | medium {S} [walk] past {o} and [look] back | * | medium {S} [take] one step towards {o} | close {o} [look:o] back at {S}
forgive thank | close {S} [look] down and [think] | medium {S} [walk] over to {o} | * | close {o} [smile:o]
    | medium {both} [shake:1] hands
scare frighten startle | close {S} [hide] and [smile] | * | close {o} [turn:o] around, eyes wide
confront face defeat attack conquer | wide {S} [walk] towards {o} | close {o} [look:o] down at {S} | * | low {S} [stand] firm
    | medium {o} [step:o] back | end {S} [stand] tall, {o} at a distance
invite ask | medium {S} [walk] over to {o} | close {S} [take] a deep breath | * | close {o} [nod:o] | medium {both} [walk:1] on together
    | end {both} [sit:1] side by side and [laugh:1]
photograph film paint draw | medium {S} [look] at {o} with one eye closed | * | close {o} [hold:o] still
    | medium {S} [show] {o} the picture
"""

ALONE = """
open-house | wide {S} [carry] a big box up to {o} | medium {S} [paint] a sign with a big brush | *
    | close {S} [wipe] a table | medium {S} [stand] at the door of {o} and [wait] | close {S} [look] out for somebody to come
    | end {S} [stand] at the door of {o}, smiling, light in every window
guest | wide {S} [stop] and [look] ahead | close {S} [take] a deep breath and [knock] | * | close {S} [look] around and [smile]
    | end {S} [sit] down at a table
build make create construct invent assemble craft carve forge weld sculpt knit sew weave stitch embroider fold
    | wide {S} [stand] still and [think] | medium {S} [draw] a plan of {K} on a sheet of paper | medium {S} [carry] what is needed for {K}
    | * | medium {K}, half finished, {S} beside {o} | low {S} [put] the last piece of {K} in its place
    | end {S} [step] back from {K} and [smile]
paint draw sketch | medium {S} [mix] colours | close {S} [look] ahead with one eye closed | *
    | insert Fresh colour on {K} in very close view
    | medium {S} [step] back and [look] at {K}
repair fix mend restore | wide {S} [come] closer and [look] at {K} from all sides | close {S} [shake] the head
    | medium {S} [lay] out tools side by side | * | close {S} [wipe] the forehead | medium {S} [try] {K} out
    | end {S} [step] back and [smile] at {K}
write compose | wide {S} [sit] down in front of an empty sheet of paper | close {S} [look] up and [think]
    | insert A crumpled sheet of paper in very close view | * | medium {S} [read] it once more | end {S} [put] down the pen and [smile]
cook bake brew boil fry roast stir mix prepare | wide {S} [put] everything on the table that {K} needs | close {S} [smell] it, eyes closed
    | * | medium {S} [taste] it from a spoon | insert Steam over {K} in very close view | end {S} [put] {K} on the table and [smile]
find discover spot notice uncover unearth | close {S} [stop] at a glimmer | * | close {S} [look] closer, eyes wide
    | medium {S} [kneel] down in front of {K} | medium {S} [look] around for whose it may be
search seek look | close {S} [look] at an old map | * | close {S} [shake] the head and [go] on | medium {S} [sit] down to rest, tired
    | low {S} [jump] up and [look] ahead
climb ascend | medium {S} [take] the first step up | * | close {S} [look] down, eyes wide | low {S} [hold] on with one hand
    | medium {S} [rest], out of breath | low {S} [take] the last step | end {S} [stand] at the very top, both arms high
deliver bring carry transport take | medium {S} [pick] up {K} | close {S} [look] at the way ahead | *
    | track {S} [go] on with {K}, step by step | close {S} [stop], out of breath, and [look] at {K}
    | medium {S} [put] {K} down at last
give hand offer lend return pass sell donate send | close {S} [look] at {K} once more | medium {S} [walk] over to {T} | *
    | close {T} [look:t] at {K}, eyes wide | medium {T} [hold:t] {K} with both hands
cross | wide {S} [stop] at the edge of {o} and [look] across | close {S} [look] left and right | * | medium {S} in the middle of {o}
    | close {S} [look] back over the shoulder | low {S} [go] on, faster than before
travel journey hike explore roam wander walk march stroll go | medium {S} [look] at a map | medium {S} [take] the first step | *
    | close {S} [wipe] the forehead | medium {S} [rest] at the side of the way | low {S} [point] at {aim} ahead
fly soar glide float drift | medium {S} [take] a run | low {S} [rise] into the air | * | track {S} [turn] in a wide curve
    | medium {S} [drop] a little and [rise] again
swim dive | medium {S} [dip] one foot into the water | * | low {S} [come] up and [take] a deep breath
    | track {S} [go] on, stroke after stroke
run sprint dash rush jog hurry | close {S} [look] up in alarm | * | low {S} [jump] over a puddle
    | medium {S} [slip] and [catch] the balance
    | track {S} [go] on, faster than before
ride drive surf cycle ski skate sail row paddle steer | wide {S} [look] ahead, ready to go | medium {S} [start] slowly | *
    | low {S} [lean] into a curve | close {S} [look] ahead, wind in the face | medium {S} [slow] down and [look] around
race compete | wide {S} [look] ahead, ready to start | close {S} [take] a deep breath | * | low {S} [lean] into a curve
    | track {S} [rush] past | medium {S} [reach] {aim} | end {S} [stop], out of breath
escape flee | close {S} [listen] and [wait] | * | low {S} [jump] down and [run] on | medium {S} [hide] and [hold] the breath
steal rob grab snatch | close {S} [wait] until nobody looks | * | close {S} [look] back over the shoulder
    | medium {S} [hide] around a corner
hide | medium {S} [run] left and right | * | close {S} [hold] the breath
follow track trail trace | wide {S} [look] around, alert | close {S} [crouch] and [look] closely at {K} | *
    | medium {S} [lose] the way and [look] around | low {S} [point] ahead and [hurry] on | close {S} [stop] and [look] up, eyes wide
    | end {S} [stand] still at the end of {K}
wait | medium {S} [look] left and right | * | medium {S} [walk] up and down | close {S} [yawn] | low {S} [jump] up at a sound
explain show demonstrate prove tell | wide {S} [step] forward and [raise] one finger | * | insert {lesson}, seen from near
    | medium {S} [point] at the first step | medium {lesson}, step by step, {S} beside it
    | end {S} [nod] and [point] at what has become of it
count | close {S} [raise] one finger after the other | * | medium {S} [begin] again | close {S} [yawn]
listen hear | close {S} [look] up | * | medium {S} [follow] the sound
learn practise practice rehearse | * | medium {S} [stumble] and [start] again
    | low {S} [get] it right for the first time
play sing hum whistle perform dance juggle | medium {S} [get] ready | close {S} [breathe] in | * | low {S} [go] on, faster and faster
    | medium {S} [make] a mistake and [laugh]
eat taste drink munch devour swallow lick | medium {S} [sit] down | close {S} [smell] it | * | medium {S} [take] one more
catch hunt | medium {S} [wait] without moving | * | close {S} [look] closely at {K}
open unlock unwrap | close {S} [listen] at {K} | medium {S} [reach] out one hand | * | medium {S} [step] closer
become transform turn change | wide {S} [stand] alone | * | close {S} [look] down at both hands in wonder
    | medium {S} [take] the first step
grow plant water harvest tend | medium {S} [dig] in the earth | close {S} [look] up at the sky | *
    | insert A drop of water on {K} in very close view
    | medium {S} [pull] out a weed | medium {S} [sit] beside {K} and [wait]
guard protect defend watch observe | medium {S} [walk] up and down | * | close {S} [listen] to a noise | low {S} [stand] up, alert
solve investigate inspect examine | medium {S} [write] down a note | * | close {S} [nod] | medium {S} [put] two pieces together
clean wash sweep sort pack tidy scrub polish | medium {S} [roll] up the sleeves | close {S} [shake] the head at the mess
    | * | medium {S} [start] on the next corner | low {S} [stretch] a tired back
win | close {S} [look] left and right | * | medium {S} [hold] both hands to the head, eyes wide
lose forget miss | wide {S} [walk] along | * | medium {S} [go] back the same way | close {S} [search] all pockets
dream wish hope want long believe plan decide imagine | close {S} [look] out into the distance | * | medium {S} [jump] up with an idea
remember | close {S} [look] at an old photo | * | medium {S} [stand] up and [walk] slowly
push pull lift drag move | close {S} [look] at {K} from all sides | * | close {S} [grit] the teeth | medium {S} [rest] for a moment
    | low {S} [try] once more
break smash | close {S} [hold] the breath | * | close {S} [look] at what is left
read study | medium {S} [sit] down with {K} | * | close {S} [look] up, eyes wide | medium {S} [turn] a page and [lean] closer
    | end {S} [close] {K} and [look] into the distance
trade swap exchange barter | wide {S} [hold] {K} and [look] at it once more | medium {S} [hand] over {K} | *
    | close {S} [look] at {gain}, eyes wide | end {S} [hold] {gain} in both hands and [smile]
sell serve | medium {S} [set] out {K} | * | close {S} [smile] | medium {S} [count] a few coins
fail try | wide {S} [take] a deep breath | * | medium {S} [try] once more
save rescue | close {S} [look] up in alarm | * | medium {S} [sit] down, out of breath
jump leap | medium {S} [take] a run | * | low {S} in the air
live stay sit | medium {S} [put] things in order | * | close {S} [look] out into the distance
"""

BY_FIELD = """
motion | medium {S} [take] the first step | * | medium {S} [stop] and [look] back | low {S} [go] on, faster than before
creation | medium {S} [try] a first piece | close {S} [shake] the head and [begin] again | * | close {S} [wipe] the forehead
contact | medium {S} [reach] out one hand | close {S} [look] closely, eyes wide | * | close {S} [wipe] the forehead
    | medium {S} [rest] for a moment
possession | close {S} [look] left and right | medium {S} [reach] out one hand | * | medium {S} [walk] on with {K}
communication | close {S} [think] | * | close {S} [nod] | medium {S} [sit] down
perception | medium {S} [walk] a few steps closer | * | close {S} [look] closer, eyes wide
emotion | medium {S} [walk] up and down | * | close {S} [take] a deep breath
cognition | medium {S} [walk] up and down | * | close {S} [nod] | medium {S} [jump] up
competition | medium {S} [warm] up | * | close {S} [grit] the teeth | low {S} [try] once more
consumption | medium {S} [sit] down | * | medium {S} [take] one more
social | close {S} [take] a deep breath | * | close {S} [look] around | medium {S} [walk] on
stative
    | wide {S} [look] ahead | medium {S} [come] closer | * | close {S} [look] around | medium {S} [go] on | end {S} [stop] and [look] back
change | close {S} [look] closely | medium {S} [reach] out one hand | * | medium {S} [look] from all sides
"""

VEHICLES = """
race rush speed hurry dash | wide {S}, ready to go, all lights on | close The wheels of {S} in very close view, starting to turn | *
    | low {S} [lean] into a sharp bend | medium Wet road flies past under the wheels of {S} | track {S}, side by side, faster and faster
    | end {S} [stop] in front of {aim}
drive ride roll travel go run cross carry bring deliver transport take haul pull chug | wide {S} [stand] still, small in the wide view
    | close The wheels of {S} in very close view, starting to turn | medium {S} [set] off slowly | *
    | low {S} [climb] a hill, slower and slower
    | medium {S} [come] around a bend | close The front of {S} in close view, lamps shining
    | end {S} [come] to a stop at the end of the way
sail float drift row voyage | wide {S} at the shore, small in the wide view | medium {S} [move] out onto the water | *
    | low A high wave lifts {S} | medium {S} [turn] into the wind | end {S} far away, small in the wide picture
fly soar rise launch lift | wide {S} on the ground, small in the wide view | low {S} [lift] off, dust all around | *
    | medium {S} [break] through a cloud | high {S} over fields and rivers far below | end {S} far away, small in the sky
rescue save help free pull | wide {S} [come] closer | medium {S} [stop] close to {o} | *
    | low {S} [pull] with all strength, wheels turning
    | medium {o}, moving at last | end {S} and {o}, side by side on firm ground
"""
"""Of vehicles that nobody is told to steer."""

FIRE = ("medium {S} [stop] in front of {aim} | medium Water from {S} arcs through the air onto {aim} | "
        "end {aim}, the fire out, {S} in front of it, steam rising")
"""What fire engines do where it burns."""
