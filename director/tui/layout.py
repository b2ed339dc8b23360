"""Where things are on the screen of a production: side by side where there is room, else one above the other."""

from __future__ import annotations

STAGE = """
Stage #head { height: 1; padding: 0 1; background: $panel; }
Stage #main { height: 1fr; }
Stage #talk { width: 2fr; min-width: 40; border-right: vkey $border-blurred; }
Stage #set { width: 3fr; }
Stage #shelf { height: 1fr; padding: 0 0 0 1; scrollbar-size-vertical: 1; }
Stage #about { height: auto; max-height: 40%; padding: 0 2; border-top: hkey $border-blurred; scrollbar-size-vertical: 1; }
Stage #progress { height: 1; padding: 0 1; background: $panel; display: none; }
Stage #progress.-on { display: block; }
Stage.-narrow #main { layout: vertical; }
Stage.-narrow #set { width: 1fr; height: auto; dock: top; }
Stage.-narrow #talk { width: 1fr; height: 1fr; border-right: none; }
Stage.-narrow #shelf { height: 7; overflow-x: auto; overflow-y: hidden; scrollbar-size-horizontal: 0; }
Stage.-narrow #about { display: none; border-top: none; max-height: 7; padding: 0 1; }
Stage.-narrow.-board #about { display: block; }
Stage.-narrow Board { layout: horizontal; width: auto; height: 7; }
Stage.-narrow Card { width: 18; height: 7; border: none; margin: 0 1 0 0; }
Stage.-narrow Card PictureView { height: 5; }
Stage.-narrow Card Static { padding: 0; }
Stage.-narrow Card:focus, Stage.-narrow Card.-selected { border: none; background: $accent 22%; }
Stage.-narrow Conversation { padding: 0 1; }
"""
