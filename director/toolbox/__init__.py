"""The one vocabulary of verbs over a production's document.

Every verb takes a storyboard and gives a `Change`: a new storyboard and a plain sentence of what is different. Verbs
film nothing, keep nothing and know no surface; the offline grammar, a language model and every button call the same.
Shots are named by id. NeedsAnswer is a question to the person, BadInput says why something cannot be done.

    changes   Change, Export and what all verbs share      order   remove, move, swap, add, split, merge …
    looks     light, camera, style and grade               sound   music, effects, narration, volume
    content   what a shot or a character shows             words   title, cards, captions, words on the screen
    timing    length, pace, speed, transitions             film    format, takes, locks, export
    pictures  which shots an edit makes us film again
"""
