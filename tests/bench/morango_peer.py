"""The same work done by morango, in an environment of its own: run by `tests.bench.morango`, not by hand.

    morango_peer.py serve DATABASE           prints its port, and serves until standard input ends
    morango_peer.py push  DATABASE URL N     makes N rows, pushes them; prints seconds and bytes as JSON
    morango_peer.py pull  DATABASE URL N     pulls N rows

DATABASE is a path, or a PostgreSQL URL.
"""

from __future__ import annotations

import json
import secrets
import sys
import threading
import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

import django
from django.conf import settings

PROFILE = "desk"
SCOPE = "whole-space"
USER, PASSWORD = "desk", "only-on-loopback"


def database(where: str) -> dict[str, Any]:
    if "://" not in where:
        return {"ENGINE": "django.db.backends.sqlite3", "NAME": where, "OPTIONS": {"timeout": 100}}
    to = urlsplit(where)
    told = {name: values[0] for name, values in parse_qs(to.query).items()}  # a socket's folder stands there
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": to.path.strip("/"), "USER": to.username, "PASSWORD": to.password or "",
        "HOST": to.hostname or told.get("host"), "PORT": to.port or told.get("port", 5432),
    }  # fmt: skip


settings.configure(
    SECRET_KEY=secrets.token_hex(),
    ALLOWED_HOSTS=["127.0.0.1"],
    DATABASES={"default": database(sys.argv[2])},
    INSTALLED_APPS=[
        "django.contrib.contenttypes", "django.contrib.auth", "django.contrib.sessions",
        "mptt", "rest_framework", "morango",
    ],
    MIDDLEWARE=["django.contrib.sessions.middleware.SessionMiddleware"],
    ROOT_URLCONF="morango.urls",
    DATA_UPLOAD_MAX_MEMORY_SIZE=None,
    USE_TZ=True,
)  # fmt: skip
django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler  # noqa: E402
from django.core.wsgi import get_wsgi_application  # noqa: E402
from django.db import connection, models  # noqa: E402
from morango.models.certificates import Certificate, Filter, ScopeDefinition  # noqa: E402
from morango.models.core import SyncableModel  # noqa: E402
from morango.registry import syncable_models  # noqa: E402
from morango.sync.controller import MorangoProfileController  # noqa: E402


class Visit(SyncableModel):
    """What an entry of a visit says."""

    morango_profile = PROFILE
    morango_model_name = "visit"

    person = models.CharField(max_length=32)
    role = models.CharField(max_length=16)
    via = models.CharField(max_length=16)
    space = models.CharField(max_length=32)
    happened_at = models.BigIntegerField()

    class Meta:
        app_label = "morango"

    def calculate_source_id(self, *_args: Any, **_kwargs: Any) -> str:
        return secrets.token_hex(16)

    def calculate_partition(self, *_args: Any, **_kwargs: Any) -> str:
        return self.space

    @staticmethod
    def compute_namespaced_id(partition_value: str, source_id_value: str, _model_name: str) -> str:
        return source_id_value


User.has_morango_certificate_scope_permission = lambda *_args: True


def prepare() -> None:
    call_command("migrate", verbosity=0)
    with connection.schema_editor() as editor:
        editor.create_model(Visit)
    syncable_models.ready = False  # it looked round before this file's model was there
    syncable_models.populate()
    ScopeDefinition.objects.get_or_create(
        id=SCOPE, profile=PROFILE, version=1, primary_scope_param_key="space",
        description="All of a space", read_filter_template="", write_filter_template="",
        read_write_filter_template="${space}",
    )  # fmt: skip


class Quiet(WSGIRequestHandler):
    def log_message(self, *_args: Any) -> None:
        pass


def serve() -> None:
    prepare()
    User.objects.create_user(USER, password=PASSWORD)
    Certificate.generate_root_certificate(SCOPE)
    server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    server.set_app(get_wsgi_application())
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_port, flush=True)
    sys.stdin.read()
    server.shutdown()


def work(what: str, url: str, count: int) -> None:
    prepare()
    network = MorangoProfileController(PROFILE).create_network_connection(url)
    ours = network.get_remote_certificates(remote_space(url), scope_def_id=SCOPE)[0]
    space = json.loads(ours.scope_params)["space"]
    own = network.certificate_signing_request(ours, SCOPE, {"space": space}, userargs=USER, password=PASSWORD)
    if what == "push":
        people = [secrets.token_hex(16) for _ in range(500)]
        for number in range(count):
            Visit(person=people[number % 500], role="member", via="card", space=space, happened_at=number).save()
    began, before = time.perf_counter(), network.bytes_sent + network.bytes_received
    session = network.create_sync_session(own, ours)
    client = session.get_push_client() if what == "push" else session.get_pull_client()
    client.initialize(Filter(space))
    client.run()
    client.finalize()
    took = time.perf_counter() - began
    session.close_sync_session()
    rows = Visit.objects.count()
    print(json.dumps({"seconds": took, "rows": rows, "bytes": network.bytes_sent + network.bytes_received - before}))


def remote_space(url: str) -> str:
    """The server has one root certificate; its id is its space."""
    import requests

    found = requests.get(f"{url}/api/morango/v1/certificates/", params={"profile": PROFILE}, timeout=20).json()
    return json.loads(found[0]["serialized"])["id"]


if __name__ == "__main__":
    if sys.argv[1] == "serve":
        serve()
    else:
        work(sys.argv[1], sys.argv[3], int(sys.argv[4]))
