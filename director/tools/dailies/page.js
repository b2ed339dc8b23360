"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const all = (what, from = document) => [...from.querySelectorAll(what)];
  const one = (id) => document.getElementById(id);
  const within = (value, low, high) => Math.min(high, Math.max(low, value));
  const movie = one("movie"), head = one("head"), seek = one("seek"), reel = one("reel");
  const chapters = all(".chapter");

  // -- theme: as the system has it, until it is chosen; remembered where the browser allows it
  const root = document.documentElement;
  const themes = ["auto", "dark", "light"];
  const dress = (theme) => {
    root.dataset.theme = themes.includes(theme) ? theme : "auto";
    one("theme").textContent = { auto: "Theme: system", dark: "Theme: dark", light: "Theme: light" }[root.dataset.theme];
  };
  const remembered = () => { try { return localStorage.getItem("dailies-theme"); } catch { return null; } };
  const turn = () => {
    dress(themes[(themes.indexOf(root.dataset.theme) + 1) % themes.length]);
    try { localStorage.setItem("dailies-theme", root.dataset.theme); } catch { /* a page from disk may not be allowed to */ }
  };
  dress(remembered());
  one("theme").hidden = one("help").hidden = false;
  one("theme").addEventListener("click", turn);

  // -- the keys
  const keys = one("keys");
  const tell = () => (keys.open ? keys.close() : keys.showModal());
  one("help").addEventListener("click", tell);
  one("close").addEventListener("click", () => keys.close());
  keys.addEventListener("click", (event) => { if (event.target === keys) keys.close(); });

  // -- the film
  const clock = (seconds) => {
    const frames = Math.round(seconds * data.fps), whole = Math.floor(frames / data.fps);
    return [whole / 3600, (whole / 60) % 60, whole % 60, frames % data.fps].map((n) => String(Math.floor(n)).padStart(2, "0")).join(":");
  };
  const at = () => (movie ? movie.currentTime : 0);
  const onAt = (seconds) => {
    let found = 0;
    data.shots.forEach((shot, n) => { if (seconds >= shot.start - 1e-3) found = n; });
    return found;
  };
  const length = () => (movie && Number.isFinite(movie.duration) ? movie.duration : data.seconds);
  const go = (seconds) => { if (movie) { movie.currentTime = within(seconds, 0, Math.max(0, length() - 1e-3)); show(); } };
  const play = () => { if (movie) { if (movie.paused) { stopTakes(); movie.play().catch(() => {}); } else movie.pause(); } };
  const toShot = (n) => go(data.shots[within(n, 0, data.shots.length - 1)].start + 1e-3);
  const step = (frames) => { if (movie) { movie.pause(); go(at() + frames / data.fps); } };
  const put = (button, icon, label) => {
    button.querySelector("use").setAttribute("href", `#i-${icon}`);
    if (label) button.setAttribute("aria-label", label);
  };
  const mute = () => {
    movie.muted = !movie.muted;
    const button = document.querySelector("[data-do=mute]");
    put(button, movie.muted ? "mute" : "sound");
    button.setAttribute("aria-pressed", String(movie.muted));
  };
  const full = () => (document.fullscreenElement ? document.exitFullscreen() : one("film").querySelector(".frame").requestFullscreen().catch(() => {}));

  let last = -1;
  const show = () => {
    if (!movie) return;
    const now = at(), number = onAt(now);
    one("clock").textContent = clock(now);
    const inner = reel.querySelector(".chapters");
    head.style.left = `${inner.offsetLeft + inner.offsetWidth * within(now / (length() || 1), 0, 1)}px`;
    seek.value = String(now);
    seek.setAttribute("aria-valuetext", `${clock(now)}, shot ${number + 1}`);
    if (number !== last) {
      last = number;
      chapters.forEach((chapter, n) => chapter.classList.toggle("on", n === number));
      one("now").textContent = `Shot ${number + 1} of ${data.shots.length} · ${data.shots[number].id}`;
    }
  };

  if (movie) {
    movie.controls = false;
    one("bar").hidden = head.hidden = seek.hidden = false;
    movie.addEventListener("click", play);
    for (const name of ["timeupdate", "seeked", "loadedmetadata", "durationchange"]) movie.addEventListener(name, show);
    movie.addEventListener("play", () => put(one("playing"), "stop", "Stop"));
    movie.addEventListener("pause", () => put(one("playing"), "play", "Play"));
    const tick = () => { if (!movie.paused) { show(); requestAnimationFrame(tick); } };
    movie.addEventListener("play", tick);
    movie.addEventListener("error", () => {
      const said = document.createElement("p");
      said.className = "blank";
      said.textContent = "The film cannot be played: it is not beside this page, or this browser does not know its format.";
      movie.replaceWith(said);
    });
    const acts = { play, back: () => toShot(onAt(at() - 0.6)), next: () => toShot(onAt(at()) + 1), mute, full };
    all("[data-do]").forEach((button) => button.addEventListener("click", () => acts[button.dataset.do]()));
    one("speed").addEventListener("change", (event) => { movie.playbackRate = Number(event.target.value); });
    seek.addEventListener("input", () => go(Number(seek.value)));
    const drag = (event) => {
      const box = reel.querySelector(".chapters").getBoundingClientRect();
      go(length() * within((event.clientX - box.left) / box.width, 0, 1));
    };
    const strip = reel.querySelector(".chapters");
    strip.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      strip.setPointerCapture(event.pointerId);
      drag(event);
      strip.addEventListener("pointermove", drag);
    });
    for (const name of ["pointerup", "pointercancel"]) strip.addEventListener(name, () => strip.removeEventListener("pointermove", drag));
    chapters.forEach((chapter, n) => {
      chapter.setAttribute("draggable", "false");
      chapter.addEventListener("click", (event) => { event.preventDefault(); if (!event.detail) toShot(n); });
    });
    addEventListener("resize", show);
    show();
  }
  all("[data-film]").forEach((button) => button.addEventListener("click", () => {
    go(Number(button.dataset.film));
    one("film").scrollIntoView({ block: "start" });
  }));

  // -- takes: a picture until it is played
  const videos = new Map();
  const stopTakes = () => videos.forEach((video) => video.pause());
  const load = (take) => {
    if (videos.has(take)) return videos.get(take);
    const link = take.querySelector(".play");
    if (!link) return null;
    const video = document.createElement("video");
    Object.assign(video, { src: link.href, controls: true, muted: true, loop: true, playsInline: true, preload: "auto" });
    video.setAttribute("aria-label", link.getAttribute("aria-label").replace("Play t", "T"));
    video.addEventListener("timeupdate", () => needle(take, video.currentTime / (video.duration || 1)));
    link.replaceWith(video);
    videos.set(take, video);
    return video;
  };
  const needle = (take, share) => {
    const strip = take.querySelector(".strip");
    if (!strip) return;
    strip.classList.add("on");
    strip.querySelector(".needle").style.left = `${100 * within(share, 0, 1)}%`;
  };
  all(".take").forEach((take) => {
    const link = take.querySelector(".play"), strip = take.querySelector(".strip");
    if (link) link.addEventListener("click", (event) => { event.preventDefault(); if (movie) movie.pause(); load(take).play().catch(() => {}); });
    if (strip) {
      const look = (event) => {
        const box = strip.getBoundingClientRect(), share = within((event.clientX - box.left) / box.width, 0, 1);
        const video = load(take);
        needle(take, share);
        if (video) { video.pause(); video.currentTime = share * Number(take.dataset.seconds); }
      };
      strip.addEventListener("pointerdown", (event) => { strip.setPointerCapture(event.pointerId); look(event); strip.addEventListener("pointermove", look); });
      for (const name of ["pointerup", "pointercancel"]) strip.addEventListener(name, () => strip.removeEventListener("pointermove", look));
    }
    all("[data-seek]", take).forEach((button) => button.addEventListener("click", () => {
      const video = load(take);
      if (video) { video.pause(); video.currentTime = Number(button.dataset.seek); }
      needle(take, Number(button.dataset.seek) / (Number(take.dataset.seconds) || 1));
    }));
  });
  all(".together").forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      if (movie) movie.pause();
      stopTakes();
      const here = all(".take", button.closest(".shot")).map(load).filter(Boolean);
      here.forEach((video) => { video.currentTime = 0; });
      here.forEach((video) => video.play().catch(() => {}));
    });
  });

  // -- keys; where a control has its own use for a key, it keeps it
  const findings = all(".side [data-film]").map((button) => Number(button.dataset.film));
  const act = (event) => {
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (/^[1-9]$/.test(key)) return toShot(Number(key) - 1);
    switch (key) {
      case " ": case "k": return play();
      case "ArrowLeft": return step(event.shiftKey ? -data.fps : -1);
      case "ArrowRight": return step(event.shiftKey ? data.fps : 1);
      case "j": return toShot(onAt(at() - 0.6));
      case "l": return toShot(onAt(at()) + 1);
      case "n": return findings.some((time) => time > at() + 0.01) ? go(findings.find((time) => time > at() + 0.01)) : undefined;
      case "p": { const before = findings.filter((time) => time < at() - 0.01); return before.length ? go(before[before.length - 1]) : undefined; }
      case "Home": return go(0);
      case "End": return go(length());
      case "Enter": { const shot = one(`shot-${data.shots[onAt(at())].id}`); shot.scrollIntoView({ block: "start" }); return shot.focus({ preventScroll: true }); }
      case "m": return movie ? mute() : undefined;
      case "f": return movie ? full() : undefined;
      case "t": return turn();
      case "?": return tell();
      default: return false;
    }
  };
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const own = event.target.closest("input, select, textarea, summary, video:not(#movie), dialog");
    const pressed = event.target.closest("a, button") && (event.key === " " || event.key === "Enter");
    if (pressed || (own && event.key !== "?")) return;
    if (act(event) !== false) event.preventDefault();
  });

  // -- which part of the page is on; all facts are open on paper
  const links = all(".top nav a");
  const watch = new IntersectionObserver((seen) => seen.forEach((entry) => {
    if (entry.isIntersecting) links.forEach((link) => link.toggleAttribute("aria-current", link.hash === `#${entry.target.id}`));
  }), { rootMargin: "-20% 0px -70% 0px" });
  all("main > section").forEach((section) => watch.observe(section));
  const shut = all("details:not([open])");
  addEventListener("beforeprint", () => shut.forEach((each) => { each.dataset.shut = each.open ? "" : "1"; each.open = true; }));
  addEventListener("afterprint", () => shut.forEach((each) => { each.open = each.dataset.shut !== "1"; }));
})();
