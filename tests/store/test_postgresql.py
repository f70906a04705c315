"""PostgreSQL as others run it: put back under a central at work, set otherwise, or not fit for it."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa
from click.testing import CliRunner

from kiosk.cli import main
from kiosk.core.entries import flaw
from kiosk.store import away
from kiosk.store.database import postgresql_engine, starting
from kiosk.store.store import Store
from tests.dev.desks import new_member, record
from tests.dev.postgres import backed_up
from tests.store.worlds import fresh_id, journal_of

SPACE = "5a" * 16


@pytest.mark.parametrize("backup", ["before its start", "while it ran"])
def test_what_central_records_after_its_database_was_put_back_under_it_can_be_taken(
    postgresql_url: str, backup: str
) -> None:
    """Its counter is gone or behind: entries numbered 0, which no desk takes, or numbered as others were before."""
    store = Store.connect(postgresql_url)
    record(store, new_member("Ana", member=fresh_id()), SPACE)
    store.close()
    with backed_up(postgresql_url) as put_back:
        if backup == "before its start":
            store = Store.connect(postgresql_url)
        record(store, new_member("Marta", member=fresh_id()), SPACE)
        before = journal_of(store, SPACE)
        put_back()
        for _ in range(2):
            record(store, new_member("Ivo", member=fresh_id()), SPACE)
        after = journal_of(store, SPACE)
        store.close()
    assert [flaw(entry) for entry in after] == [None] * len(after)
    written = {entry.id: (entry.incarnation, entry.number) for entry in [*before, *after]}
    assert len(set(written.values())) == len(written)


@pytest.mark.parametrize("encoding", ["LATIN1", "SQL_ASCII"])
def test_a_database_that_cannot_keep_every_name_is_refused_before_anything_is_in_it(
    postgresql_server: str, tmp_path: Path, encoding: str
) -> None:
    name = f"kiosk_{fresh_id()}"
    url = sa.make_url(postgresql_server)
    server = sa.create_engine(url, isolation_level="AUTOCOMMIT", poolclass=sa.NullPool)
    with server.connect() as connection:
        connection.exec_driver_sql(
            f"CREATE DATABASE {name} ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
        )
        said = sentence(tmp_path, url.set(database=name).render_as_string(hide_password=False))
        connection.exec_driver_sql(f"DROP DATABASE {name}")
    assert f"encoding is {encoding}" in said


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"host": "/nowhere"}, "cannot be reached"),
        ({"user": "somebody_else"}, "does not let central in"),
        ({"dbname": "no_such_database"}, "does not let central in"),
        ({"options": "-c role=pg_monitor"}, "does not let this role"),
        ({"options": "-c default_transaction_read_only=on"}, "lets nothing be written"),
        ({"nonsense": "1"}, "cannot be reached"),
    ],
    ids=["nobody there", "other role", "other database", "no rights", "read only", "other option"],
)
def test_what_is_the_matter_with_postgresql_is_one_sentence(
    postgresql_url: str, tmp_path: Path, change: dict[str, str], says: str
) -> None:
    url = sa.make_url(postgresql_url).update_query_dict(change)
    assert says in sentence(tmp_path, url.render_as_string(hide_password=False))


def test_a_start_that_waits_for_longer_than_postgresql_allows_says_so(postgresql_url: str, tmp_path: Path) -> None:
    engine = postgresql_engine(postgresql_url)
    with starting(engine):
        said = sentence(tmp_path, postgresql_url + "&options=-c lock_timeout=1")
    engine.dispose()
    assert "longer than it is set to allow" in said


def test_what_is_no_address_of_a_postgresql_is_one_sentence(tmp_path: Path) -> None:
    assert "no address of a PostgreSQL" in sentence(tmp_path, "postgresql://here:there/kiosk")


def sentence(folder: Path, url: str) -> str:
    """What `kiosk central` ends with over a database that it cannot use."""
    (folder / "kiosk.toml").write_text(f'data = "{(folder / "data").as_posix()}"\n')
    done = CliRunner().invoke(
        main, ["--settings", str(folder / "kiosk.toml"), "central", "--database", url, "new-space", "Nordlicht"]
    )
    assert (done.exit_code, type(done.exception), done.output.count("\n")) == (1, SystemExit, 1), done.output
    return done.output


def test_how_a_role_is_set_does_not_change_how_central_takes_turns(postgresql_url: str) -> None:
    engine = postgresql_engine(postgresql_url + "&options=-c default_transaction_isolation=serializable")
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SHOW transaction_isolation").scalar() == "read committed"
    engine.dispose()


def test_a_bug_of_ours_is_not_blamed_on_postgresql(postgresql_url: str) -> None:
    engine = postgresql_engine(postgresql_url)
    for wrong in ("SELECT 1 FROM", "SELECT %(text)s", "SELECT %(nothing)s"):
        with engine.connect() as connection, pytest.raises(sa.exc.DBAPIError) as error:
            connection.exec_driver_sql(wrong, {"text": "a letter that no text may hold: \0"})
        assert away.said(error.value) is None
    engine.dispose()
