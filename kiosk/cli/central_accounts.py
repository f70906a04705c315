"""`kiosk central account`: who may log in to central's pages, kept at the server's keyboard."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
import qrcode

from kiosk.central.accounts import Accounts, NewAccount
from kiosk.cli.central_place import Place
from kiosk.store.accounts import Role


@click.group()
def account() -> None:
    """Add and list those who may log in to central's pages."""


@account.command()
@click.argument("name")
@click.option(
    "--role",
    type=click.Choice(["reception", "manager"]),
    default="reception",
    show_default=True,
    help="Reception does the daily work; a manager also changes prices, plans, shelves, people and settings.",
)
@click.pass_obj
def add(place: Place, name: str, role: Role) -> None:
    """Make an account: a password, and a picture for an authenticator app."""
    with _accounts(place) as accounts:
        _show(accounts.add(name, role, _asked()))


@account.command()
@click.argument("name")
@click.pass_obj
def reset(place: Place, name: str) -> None:
    """Give an account a new password and a new picture; it is switched on, and logged out everywhere."""
    with _accounts(place) as accounts:
        _show(accounts.reset(name, _asked()))


@account.command()
@click.argument("name")
@click.pass_obj
def disable(place: Place, name: str) -> None:
    """Switch an account off; it is logged out everywhere."""
    with _accounts(place) as accounts:
        click.echo(f"{accounts.disable(name).name} is switched off.")


@account.command("list")
@click.pass_obj
def show(place: Place) -> None:
    """List the accounts."""
    with _accounts(place) as accounts:
        found = accounts.all()
        if not found:
            click.echo("There is no account. Central's pages open on this machine only, for looking.")
        for one in found:
            state = "switched off" if one.disabled else "on"
            if one.key_id != accounts.key_id:
                state = "needs a reset: its codes were made with another log-in.key"
            click.echo(f"{one.name}  {one.role}  {state}")


@contextmanager
def _accounts(place: Place) -> Iterator[Accounts]:
    store = place.open()
    try:
        yield Accounts(store, place.log_in_key())
    finally:
        store.close()


def _asked() -> str | None:
    """The password that a person types, twice, or None to be given one; without a keyboard the first line of input."""
    if sys.stdin.isatty():
        typed: str = click.prompt(
            "Password (leave empty to be given one)",
            default="",
            show_default=False,
            hide_input=True,
            confirmation_prompt="Once more",
        )
    else:
        typed = sys.stdin.readline().rstrip("\r\n")
    return typed or None


def _show(made: NewAccount) -> None:
    drawn = qrcode.QRCode(border=1)
    drawn.add_data(made.address)
    drawn.print_ascii(invert=True)
    click.echo(f"Name: {made.account.name}")
    click.echo(f"Role: {made.account.role}")
    click.echo(f"Password: {made.password}")
    click.echo(f"For the authenticator app: {made.address}")
    click.echo("This is shown once. Scan the picture with an authenticator app before you close this window.")
