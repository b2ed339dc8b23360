"""What a Slack app is made from: paste it at https://api.slack.com/apps > Create New App > From a manifest."""

from __future__ import annotations

from typing import Any

SCOPES = ("app_mentions:read", "channels:history", "chat:write", "commands", "files:read", "files:write", "groups:history", "im:history")
"""What the bot may do: hear its name and its threads, write, upload, fetch what people attach. It cannot list people or channels."""
COMMAND = "/director"


def manifest(url: str = "") -> dict[str, Any]:
    """The app's manifest: for Socket Mode, or for a public address that ends in /slack/events."""
    to = {"request_url": url} if url else {}
    return {
        "display_information": {"name": "Director", "description": "Tell it a story; it writes the storyboard, films it and cuts the film.",
                                "background_color": "#1d1c1d"},
        "features": {
            "app_home": {"home_tab_enabled": False, "messages_tab_enabled": True, "messages_tab_read_only_enabled": False},
            "bot_user": {"display_name": "Director", "always_online": True},
            "slash_commands": [{"command": COMMAND, "description": "Film a story", "usage_hint": "A fox crosses a frozen river at dawn",
                                "should_escape": True, **({"url": url} if url else {})}],
        },
        "oauth_config": {"scopes": {"bot": list(SCOPES)}},
        "settings": {
            "event_subscriptions": {**to, "bot_events": ["app_mention", "message.channels", "message.groups", "message.im"]},
            "interactivity": {"is_enabled": True, **to},
            "org_deploy_enabled": False, "socket_mode_enabled": not url, "token_rotation_enabled": False,
        },
    }
