"""The sentences of central's pages: why the rules say no, and what was done."""

from __future__ import annotations

from typing import Final

from kiosk.errors import Refused

_REFUSED: Final = {
    "name_missing": "A name needs at least one letter.",
    "member_missing": "This member or card is not here any more. Please look them up again.",
    "parcel_gone": "This parcel is not here any more: it was handed over or sent back.",
    "task_settled": "Somebody settled this meanwhile, here or at a desk.",
    "manager_needed": "A manager decides this.",
    "credit_short": "This credit was spent already. It cannot be taken back whole.",
    "nothing_to_undo": "This cannot be taken back any more.",
    "device_shut_out": "This kiosk was shut out, and comes back only with a pairing code.",
}
_UNFIT: Final = {
    "name": "Please give a name, of at most 80 characters.",
    "known_as": "This is too long: at most 80 characters.",
    "email": "This does not look like an e-mail address.",
    "phone": "A telephone number has at most 60 characters.",
    "company": "This company is not here any more. Please choose another one.",
    "plan": "This plan is not here any more. Please choose another one.",
    "status": "Please choose one of the states.",
    "paid_until": "Please write the day as 2026-12-31.",
    "erase_name": "This is not the name that stands above. Nobody was erased.",
    "last_manager": "Somebody has to be a manager: make another member one first.",
    "member": "This member is not here any more.",
    "label": "A shelf needs a label of at most 12 characters that no other shelf has.",
    "places": "Places are a number from 0 to 1000; 0 means no limit.",
    "order": "The order is a number from 0 to 10000.",
    "days": "Days are a number from 0 to 31; 0 means unlimited.",
    "amount": "Please write the amount as 12.50.",
    "print_credit": "Please write the printing credit as 12.50.",
    "wallet_cap": "Please write the limit as 12.50.",
    "currency": "A currency has three letters, like EUR.",
    "time_zone": "There is no such time zone. An example is Europe/Berlin.",
    "meeting_point": "This is too long.",
    "languages": "Please choose at least one language.",
    "accent": "This colour is too light for white words. Please choose a darker one, like #1B478F.",
    "hours": "Please write opening hours as 9:00-18:00, and several as 9:00-12:00, 14:00-18:00.",
    "retention_days": "Days are a number from 1 to 3650.",
    "rules": "House rules are one to six lines, each with a title.",
    "logo": "This picture cannot be used. Please send another one: PNG, JPEG, WebP, GIF or BMP, and no thin strip.",
    "mail_host": "A mail server has a name, like smtp.example.org.",
    "mail_port": "A port is a number from 1 to 65535. Mostly it is 587.",
    "mail_user": "This user's name is too long.",
    "security": "Mail goes without protection to this machine only. Please choose STARTTLS or TLS.",
    "sender": "Mail needs a sender, like desk@example.org.",
    "password": "Please type the password once more. It is kept only for the server and user it was typed for.",
    "reception": "At most ten addresses.",
    "reason": "Please say why, in a few words.",
    "entry": "The kiosk has not set this aside any more. Nothing was changed.",
    "sure": "Please tick that you know it cannot be taken back. Nothing was changed.",
}
_OTHER: Final = "This does not go together. Please check what you typed."
_DONE: Final = {
    "saved": "Saved.",
    "settled": "Settled. Every desk follows.",
    "same": "Nothing was different.",
    "added": "Added.",
    "lost": "The card is reported lost: it opens nothing until it is found.",
    "found": "The card works again.",
    "withdrawn": "The card is withdrawn for good.",
    "handed_over": "Handed over.",
    "returned": "Noted as sent back.",
    "test_sent": "The test is on its way. Please look into that mailbox.",
    "imported": "The list is imported.",
    "active": "This kiosk may do everything again.",
    "push_only": "From now on this kiosk may only deliver.",
    "revoked": "This kiosk is shut out, and the space has new keys.",
    "token": "It gets another token when it comes next.",
    "ask_for": "The kiosk is asked for it when it comes next.",
    "leave": "Left at that. It is noted who said so.",
    "erased": "Erased. Every desk follows as soon as it is in touch with this server.",
}


def sentence(refused: Refused) -> str:
    """What to do about a refusal, in words."""
    if refused.code == "value_unfit":
        return _UNFIT.get(str(refused.details.get("field")), _OTHER)
    return _REFUSED.get(refused.code, _OTHER)


def notice(code: str) -> str:
    """What was done; empty for a code that none of our pages sends."""
    return _DONE.get(code, "")
