"""Migrated databases have exactly the tables that the program describes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from kiosk.store import migrations, projections, schema
from kiosk.store.database import current_revision
from kiosk.store.store import Store
from tests.store.worlds import arrival, expected, fresh_id, journal_of, projected


def differences(engine: sa.Engine, metadata: sa.MetaData) -> list[object]:
    def ours(_object: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
        return kind != "table" or name in metadata.tables

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "include_object": ours})
        return list(compare_metadata(context, metadata))


def test_a_migrated_database_is_as_described(central: Store) -> None:
    assert differences(central.engine, schema.metadata) == []
    assert current_revision(central.engine) == schema.REVISION


def test_projections_are_as_described(central: Store) -> None:
    assert differences(central.engine, projections.metadata) == []


def test_a_missing_column_would_be_seen(central: Store) -> None:
    changed = sa.MetaData()
    for table in schema.metadata.sorted_tables:
        table.to_metadata(changed)
    changed.tables["feed"].append_column(sa.Column("weather", sa.Text))
    changed.tables["journal"].indexes.pop()
    assert len(differences(central.engine, changed)) == 2


def test_the_newest_migration_is_the_one_that_the_start_looks_for() -> None:
    script = ScriptDirectory(str(Path(migrations.__file__).parent))
    assert script.get_current_head() == schema.REVISION


def test_changed_projections_are_made_anew_at_the_next_start(open_store: Callable[..., Store]) -> None:
    store = open_store()
    assert store.space is not None
    with store.transaction() as records:
        records.journal.record(arrival(fresh_id()), arrival(fresh_id()))
        records.connection.exec_driver_sql("ALTER TABLE p_visit DROP COLUMN role")
        records.connection.exec_driver_sql("CREATE TABLE p_forgotten (id TEXT)")
        records.keeping.set("projections", "of an older program")
    store.close()
    store = open_store()
    assert store.space is not None
    assert projected(store, store.space) == expected(journal_of(store, store.space))
    assert differences(store.engine, projections.metadata) == []
    with store.engine.connect() as connection:
        assert "p_forgotten" not in sa.inspect(connection).get_table_names()
