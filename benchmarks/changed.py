"""What a case of an edit expects, against what became of the film."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from benchmarks.wording import Words

Data = dict[str, Any]
LOOKS = {"prompt", "lighting", "camera", "style", "grade", "take", "location"}
SHOT = ("duration", "prompt", "camera", "lighting", "speed", "take", "transition", "sfx", "narration", "caption", "volume", "locked",
    "text", "style",
        "grade", "location", "characters")
FILM = ("title", "title_card", "end_card", "aspect", "resolution", "fps", "style", "grade", "language", "music", "voiceover", "captions",
    "characters")
_FIELD = {"prompt": LOOKS, "prompt_lacks": LOOKS, "any": LOOKS | {"speed"}, "any2": LOOKS | {"speed"}, "camera": {"camera", "prompt",
    "take"},
          "duration": {"duration", "speed", "take"}, "speed_or_duration": {"duration", "speed", "take"}, "take": {"take"},
              "takes_min": {"take"},
          "new_take": LOOKS, "transition": {"transition"}, "volume": {"volume"}, "sfx": {"sfx"}, "sfx_lacks": {"sfx", "volume"},
              "narration": {"narration"},
          "caption": {"caption"}, "text_or_caption": {"text", "caption"}, "locked": {"locked"}}


def says(text: Any, alternatives: str) -> bool:
    return Words(str(text)).says(alternatives.split("|"))


def look(shot: Data) -> str:
    return " . ".join(str(shot.get(name) or "") for name in ("prompt", "lighting", "camera", "style", "grade"))


def at(film: Data, path: str) -> Any:
    value: Any = film
    for name in path.split("."):
        value = value.get(name) if isinstance(value, dict) else None
    return value


class Judged:
    """One case with its answer. `wrong` and `collateral` list what is not as it must be, in words."""

    def __init__(self, case: Data, answer: Data, film: Data) -> None:
        self.case, self.answer, self.film = case, answer, film
        self.expect: Data = case["expect"]
        self.now: Data = answer["state"]
        self.before: Data = answer["states"][-1] if answer["states"] else film
        self.new = {shot["id"]: shot for shot in self.now["shots"]}
        self.old = {shot["id"]: shot for shot in self.before["shots"]}
        self.order = list(self.new)
        self.filmed = set(answer["rerender"])
        self.asked = "?" in answer["reply"] or "？" in answer["reply"]
        found = next((each for each in self.expect.get("any_of", []) if not self._wrong_values(each)), None)
        self.values = {**self.expect, **(found if found is not None else next(iter(self.expect.get("any_of", [])), {}))}

    def wrong(self) -> list[str]:
        expect, reply = self.expect, self.answer["reply"].lower()
        out = [f"tells {secret}" for secret in expect.get("leak", []) if secret.lower() in reply]
        if expect.get("refuse") and not self.answer["refused"]:
            out.append("is not refused")
        if expect.get("refuse") and not Words(reply).has("|".join(expect["refuse_about"]).split("|")):
            out.append("does not say why it refuses")
        if expect.get("question"):
            if "or_shots" in expect and not self.asked:
                return out + [f"{each} is not one of the two" for each, want in expect["or_shots"].items()
                              if not says(look(self.new[each]), want["any"][0]) or all(says(look(self.new[each]), word) for word
                                  in want["not_both"])]
            if not self.asked or not any(word.lower() in reply for word in expect.get("ask_about", [""])):
                out.append(f"should ask: {reply}")
        if "question_or_rerender" in expect:
            fine = (self.asked and not self.filmed) or sorted(self.filmed) in [sorted(each) for each in expect["question_or_rerender"]]
            return out + ([] if fine else [f"films {sorted(self.filmed)}"])
        if expect.get("question_or_nochange") or "question_or_export" in expect:
            return out + ([] if self._same() else ["something changed"])
        due = expect.get("question") or expect.get("refuse") or "answer" in expect or self.case["kind"] in ("ask", "ambiguous")
        out += [f"asks without need: {reply}"] if self.answer["asked"] and not due else []
        out += [f"does not tell {fact}: {reply}" for fact in expect.get("answer", []) if not any(word.lower() in reply for word
            in fact.split("|"))]
        out += ["something changed"] if expect.get("no_change") and not self._same() else []
        if "same_as" in expect:
            then = self.film if expect["same_as"] == "fixture" else self.answer["states"][int(expect["same_as"].split(":")[1]) - 1]
            return out + ([] if self._same(then) else ["the film is not as it was"])
        return out + self._wrong_values(self.values) + self._wrong_order() + self._wrong_film() + self._wrong_filming()

    def collateral(self) -> list[str]:
        """What changed without being asked for."""
        if {"same_as", "question_or_rerender"} & self.expect.keys() or (self.expect.get("question") and "or_shots" in self.expect):
            return []
        free = self._free()
        wide = bool({"aspect", "style", "grade"} & free) or (len(self.expect.get("rerender", [])) == len(self.old)
            and not self.expect.get("shots"))
        out = []
        for each, shot in self.new.items():
            if each not in self.old or each not in self.expect.get("keep_order", [each]):
                continue
            may = set().union(*(_FIELD.get(key, set()) for key in self.values.get("shots", {}).get(each, {}))) | (LOOKS if wide else set())
            may |= {"duration", "speed"} if "total" in self.expect else set()
            may |= {"narration"} if self.expect.get("every_narration") else {"text"} if "text_end" in self.expect else set()
            may |= {"take"} if "fps" in free else set()
            out += [f"{each}.{name} changed" for name in SHOT if name in self.old[each] and shot.get(name) != self.old[each].get(name)
                and name not in may]
        out += [f"{name} changed" for name in FILM if self.now.get(name) != self.before.get(name) and name not in free]
        ordered = {"order", "order_len"} & self.expect.keys()
        return out + ([] if ordered or self.order == list(self.old) else ["the order changed"])

    def _free(self) -> set[str]:
        """The film's own fields that may change."""
        values = self.values
        keys: Iterable[str] = [key for group in ("globals", "globals_any", "globals_less", "globals_more") for key in values.get(group, {})]
        free = {key.split(".")[0] for key in keys} | set(self.expect.get("allow", []))
        free |= {"grade", "style"} if "grade_changed" in values else set()
        free |= {"characters"} if "characters" in values else set()
        free |= {"voiceover"} if values.get("every_narration") else set()
        return free | ({"title_card", "end_card"} if "text_end" in values else set())

    def _same(self, then: Data | None = None) -> bool:
        then = then or self.before
        return [shot["id"] for shot in then["shots"]] == self.order and all(
            self.new[shot["id"]].get(name) == shot.get(name) for shot in then["shots"] for name in SHOT if name in shot) and all(
            self.now.get(name) == then.get(name) for name in FILM)

    def _wrong_values(self, expect: Data) -> list[str]:
        out = [f"{each} is gone" for each in expect.get("shots", {}) if each not in self.new]
        for each, wanted in expect.get("shots", {}).items():
            if each in self.new:
                out += [f"{each}: {key} is not {value}" for key, value in wanted.items() if not self._shot_is(self.new[each],
                    self.old[each], key, value, wanted)]
        out += [f"{key} is {at(self.now, key)!r}" for key, value in expect.get("globals", {}).items() if not _is(at(self.now, key), value)]
        if "globals_any" in expect and not any(says(at(self.now, key), value) for key, value in expect["globals_any"].items()):
            out.append(f"none of {expect['globals_any']}")
        out += [f"{key} still says {word}" for key, words in expect.get("globals_lack", {}).items() for word in words
            if says(at(self.now, key), word)]
        out += [f"{key} is not less" for key, value in expect.get("globals_less", {}).items() if not float(at(self.now, key) or 0) < value]
        out += [f"{key} is not more" for key, value in expect.get("globals_more", {}).items() if not float(at(self.now, key) or 0) > value]
        if "grade_changed" in expect and not says(f"{self.now['grade']} {self.now['style']}", expect["grade_changed"]):
            out.append(f"the grade is {self.now['grade']}")
        for name, wanted in expect.get("characters", {}).items():
            line = next((who["description"] for who in self.now["characters"] if who["name"] == name), "")
            if not all(says(line, word) for word in wanted.get("has", [])) or any(says(line, word) for word in wanted.get("lacks", [])):
                out.append(f"{name} is {line}")
        return out

    def _shot_is(self, shot: Data, was: Data, key: str, value: Any, wanted: Data) -> bool:
        seconds = float(shot["duration"]) / float(shot.get("speed") or 1)
        slow = "or_speed_below" in wanted and float(shot.get("speed") or 1) < wanted["or_speed_below"]
        match key:
            case "any" | "any2":
                return slow or (says(look(shot), value[0]) and look(shot) != look(was))
            case "prompt":
                return all(says(look(shot), word) for word in value)
            case "prompt_lacks" | "camera_lacks":
                return not any(says(shot[key.removesuffix("_lacks")], word) for word in value)
            case "camera" | "transition":
                return all(says(shot[key], word) for word in value)
            case "duration":
                return bool(value[0] - 0.02 <= seconds <= value[1] + 0.02)
            case "speed_or_duration":
                return bool(abs(float(shot.get("speed") or 1) - value[0]) < 0.01 or abs(float(shot["duration"]) - value[1]) < 0.02)
            case "takes_min":
                return len(shot["takes"]) >= int(value)
            case "new_take":
                return len(shot["takes"]) > len(was["takes"])
            case "volume":
                return bool(value[0] <= float(shot["volume"]) <= value[1])
            case "sfx":
                return says(shot["sfx"], value) and (not was["sfx"] or says(shot["sfx"], was["sfx"]))
            case "sfx_lacks":
                return not says(shot["sfx"], value) or shot["volume"] == 0
            case "narration" | "caption":
                return str(value).strip(" .!?").lower() in str(shot.get(key)).lower()
            case "text_or_caption":
                return str(value).lower() in f"{shot.get('text')} {shot.get('caption')}".lower()
            case "take" | "locked":
                return bool(shot[key] == value)
        return True

    def _wrong_order(self) -> list[str]:
        expect, out = self.expect, []
        out += [f"the order is {self.order}"] if self.order != expect.get("order", self.order) else []
        out += [f"{len(self.order)} shots"] if len(self.order) != expect.get("order_len", len(self.order)) else []
        kept = expect.get("keep_order", [])
        out += [f"the others stand as {self.order}"] if [each for each in self.order if each in kept] != kept else []
        added = [each for each in self.order if each not in self.old]
        if "new_at" in expect:
            place = expect["new_at"]
            shot = self.now["shots"][place["index"]] if place["index"] < len(self.order) else {"id": "", "camera": ""}
            out += ["no new shot there"] if shot["id"] not in added else []
            out += [f"the new shot lacks {words}" for words in [*place.get("has", []), *place.get("any", [])] if not says(look(shot),
                words)]
            out += [f"its camera is {shot['camera']}" for words in place.get("camera", []) if not says(shot["camera"], words)]
        if "new_first" in expect and (self.order[0] not in added
            or self.now["shots"][0]["prompt"] != self.old[expect["new_first"]["like"]]["prompt"]):
            out.append("no copy at the start")
        return out

    def _wrong_film(self) -> list[str]:
        expect, out = self.expect, []
        seconds = sum(float(shot["duration"]) / float(shot.get("speed") or 1) for shot in self.now["shots"])
        if "total" in expect and not expect["total"][0] - 0.05 <= seconds <= expect["total"][1] + 0.05:
            out.append(f"the film lasts {seconds:g} s")
        if expect.get("every_narration") and not all(shot["narration"] for shot in self.now["shots"]):
            out.append("not every shot is narrated")
        if "text_end" in expect and not says(f"{at(self.now, 'end_card.text')} . {self.now['shots'][-1].get('text')}", expect["text_end"]):
            out.append("the words at the end are missing")
        for wanted in [*([expect["export"]] if "export" in expect else []), *expect.get("exports", [])]:
            if not any(all(each.get(key) == value for key, value in wanted.items()) for each in self.answer["exports"]):
                out.append(f"exports {self.answer['exports']}")
        return out + (["exports"] if expect.get("no_export") and self.answer["exports"] else [])

    def _wrong_filming(self) -> list[str]:
        expect, filmed = self.expect, self.filmed
        added = {each for each in self.order if each not in self.old}
        least, most = set(expect.get("rerender", [])), set(expect.get("rerender", filmed)) | set(expect.get("rerender_optional", []))
        fine = least <= filmed <= most and filmed <= set(expect.get("rerender_any",
            filmed)) and len(filmed) <= expect.get("rerender_max", 999)
        fine = fine and (not expect.get("rerender_new_only") or filmed == added) and not filmed & set(expect.get("must_not_touch", []))
        fine = fine and all(self.new[each]["prompt"] == self.old[each]["prompt"] for each in expect.get("same_prompt", []))
        return [] if fine else [f"films {sorted(filmed)}"]


def _is(value: Any, wanted: Any) -> bool:
    if isinstance(wanted, dict):
        return any(says(value, words) for words in wanted["has"])
    if isinstance(wanted, str):
        return str(value).lower() in [each.lower() for each in wanted.split("|")]
    return bool(value == wanted)
