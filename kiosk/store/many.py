"""Many rows or values at once, handed to the driver as they are: care for each of them costs more than the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final, Literal, TypeVar

import msgspec
import sqlalchemy as sa

Clash = Literal["fails", "is replaced", "stays"]  # what becomes of a row that stands there under the same key
Names = tuple[str, ...]
V = TypeVar("V", str, int)
_EACH: Final = sa.text("SELECT value FROM json_each(:each)")


def put(connection: sa.Connection, table: sa.Table, names: Names, rows: Iterable[Sequence[Any]], clash: Clash) -> None:
    """Insert rows: each the values of these columns in their order, of types that the database takes as they are."""
    listed = list(rows)
    if listed and connection.dialect.name == "postgresql" and clash == "fails":
        _copy(connection, table, names, listed)
    else:
        _run(connection, _insert(table, names, clash, connection.dialect.name), names, listed)


def change(connection: sa.Connection, table: sa.Table, names: Names, rows: Iterable[Sequence[Any]]) -> None:
    """Change rows: each the values of these columns in their order, the last one being the key."""
    _run(connection, _update(table, names, connection.dialect.name), names, list(rows))


def among(connection: sa.Connection, column: sa.Column[V], values: Iterable[V]) -> sa.ColumnElement[bool]:
    """Whether a column is one of these values, however many: they travel as one. Once in a statement."""
    if connection.dialect.name == "postgresql":
        each = sa.BigInteger if column.type.python_type is int else sa.Text  # without a length to be cut to
        return column == sa.any_(sa.bindparam("each", list(values), type_=sa.ARRAY(each)))
    return column.in_(_EACH.bindparams(each=_json(list(values))))


def _copy(connection: sa.Connection, table: sa.Table, names: Names, rows: Iterable[Sequence[Any]]) -> None:
    """Half as long as an INSERT takes PostgreSQL, which has no COPY for rows that may stand there already."""
    driver: Any = connection.connection.driver_connection
    with driver.cursor() as cursor, cursor.copy(f"COPY {table.name} ({', '.join(_quoted(names))}) FROM STDIN") as copy:
        for row in rows:
            copy.write_row(row)


def _run(connection: sa.Connection, sql: str, names: Names, rows: list[Sequence[Any]]) -> None:
    if not rows:
        return
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql(sql, (_json([dict(zip(names, row, strict=True)) for row in rows]),))
    else:
        connection.exec_driver_sql(sql, [tuple(row) for row in rows])


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


# Only names of our own tables and columns stand in these.


@cache
def _insert(table: sa.Table, names: Names, clash: Clash, dialect: str) -> str:
    columns = ", ".join(_quoted(names))
    values = f"VALUES ({', '.join('?' * len(names))})"
    if dialect == "postgresql":
        values = f"SELECT {columns} FROM json_populate_recordset(NULL::{table.name}, %s::json)"  # noqa: S608
    insert = f"INSERT INTO {table.name} ({columns}) {values}"
    if clash == "fails":
        return insert
    keys = ", ".join(_quoted(column.name for column in table.primary_key))
    new = ", ".join(f"{name} = excluded.{name}" for name in _quoted(set(names) - set(table.primary_key.columns.keys())))
    return f"{insert} ON CONFLICT ({keys}) DO " + (f"UPDATE SET {new}" if clash == "is replaced" else "NOTHING")


@cache
def _update(table: sa.Table, names: Names, dialect: str) -> str:
    *columns, key = _quoted(names)
    if dialect == "postgresql":
        new = ", ".join(f"{name} = new.{name}" for name in columns)
        rows = f"json_populate_recordset(NULL::{table.name}, %s::json) AS new"
        return f"UPDATE {table.name} SET {new} FROM {rows} WHERE {table.name}.{key} = new.{key}"  # noqa: S608
    return f"UPDATE {table.name} SET {', '.join(f'{name} = ?' for name in columns)} WHERE {key} = ?"  # noqa: S608


def _quoted(names: Iterable[str]) -> list[str]:
    return [f'"{name}"' for name in names]
