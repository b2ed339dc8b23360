"""Who may direct, and how much in a day: lists of ids, minutes of picture, US dollars. Days are those of UTC."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from director.roles import Purse
from director.settings import Settings
from director.slack.inbox import Inbox

WAITING = 200
"""Unfinished items of one person, above which no new films are begun: nobody fills the line for everybody."""


def today() -> str:
    return datetime.now(UTC).date().isoformat()


class Limits:
    """Reads what was spent from the inbox. Every sentence it gives is for the person; "" means: go ahead."""

    def __init__(self, settings: Settings, inbox: Inbox, day: Callable[[], str] = today) -> None:
        self._settings, self._inbox, self._day = settings, inbox, day

    def refusal(self, user: str, channel: str) -> str:
        """Why this person may not direct here."""
        users, channels = self._settings.slack_users, self._settings.slack_channels
        if users and user not in users:
            return "You are not on the list of people who may direct here. Whoever runs me can add you to DIRECTOR_SLACK_USERS."
        if channels and channel not in channels:
            return "I do not work in this conversation. Whoever runs me can add it to DIRECTOR_SLACK_CHANNELS."
        return ""

    def crowded(self, user: str) -> str:
        """Why no new film is begun for this person now."""
        if self._inbox.crowd(user) < WAITING:
            return ""
        return f"{WAITING} of your messages wait for me already; this one I did not take. Send it again when the others are done."

    def shortage(self, user: str, channel: str, seconds: float = 0.0, paid: bool = False) -> str:
        """Why `seconds` more of picture cannot be filmed today; `paid` where a service takes money for it."""
        settings, day = self._settings, self._day()
        if paid and settings.slack_day_usd is None:
            return ("This would be filmed at a paid service, and no money is set aside for Slack. Whoever runs me can set "
                    "DIRECTOR_SLACK_DAY_USD.")
        for whose, used, minutes, dollars in (
            ("Your", self._inbox.spent(day, user=user), settings.slack_user_minutes, settings.slack_user_usd),
            ("This channel's", self._inbox.spent(day, channel=channel), settings.slack_channel_minutes, settings.slack_channel_usd),
            ("The workspace's", self._inbox.spent(day), settings.slack_day_minutes, settings.slack_day_usd),
        ):
            left = minutes * 60 - used[0]
            if seconds > max(0.0, left):
                return (f"{whose} budget for today is {minutes:g} minutes of picture; {max(0.0, left) / 60:.1f} are left"
                        f", and this takes {seconds / 60:.1f}. Make the film shorter, or go on tomorrow (UTC).")
            if dollars is not None and used[1] >= dollars and (paid or used[1] > dollars):
                return f"{whose} budget for today, ${dollars:,.2f}, is spent. Go on tomorrow (UTC), or have it raised."
        return ""

    def purse(self, purse: Purse | None, user: str, channel: str) -> Purse:
        """The purse for a person's film: the day's limits hold where money is spent, also for films made at the same time."""
        settings = self._settings
        return replace(purse or Purse(Path()), user=user, channel=channel, user_day=settings.slack_user_usd,
                       channel_day=settings.slack_channel_usd, day=_least(settings.slack_day_usd or 0.0, settings.day_budget),
                       most=settings.slack_day_usd or 0.0 if settings.budget is None else settings.budget)

    def spend(self, user: str, channel: str, seconds: float, dollars: float) -> None:
        """Enter what was filmed and what it cost."""
        if seconds or dollars:
            self._inbox.spend(self._day(), user, channel, seconds, dollars)


def _least(one: float, other: float | None) -> float:
    return one if other is None else min(one, other)
