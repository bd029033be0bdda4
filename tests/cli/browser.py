"""A browser that agrees to everything: ``browser.py URL``, what `zakya auth login` starts by way of ``BROWSER``.

It takes the grant code from the emulator, past the page to agree on, and brings it to the redirect. On the way
it does what others could do to the redirect. With ``VISIT=refuse`` it says no.
"""

from __future__ import annotations

import json
import os
import sys
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit


def main(address: str) -> None:
    url = urlsplit(address)
    asked = {name: values[0] for name, values in parse_qs(url.query).items()}
    Path(os.environ["VISITS"]).write_text(json.dumps({"path": url.path, **asked}), encoding="utf-8")
    redirect = asked["redirect_uri"].replace("localhost", "127.0.0.1")
    assert status(redirect + "?" + urlencode({"state": "guessed", "code": "1000.stolen"})) == 400
    assert status(redirect + "?" + urlencode({"code": "1000.stolen"})) == 400
    assert status(redirect.replace("callback", "favicon.ico")) == 404
    if os.environ.get("VISIT") == "refuse":
        brought = {"error": "access_denied"}
    else:
        brought = {"code": code(f"{url.scheme}://{url.netloc}", asked["scope"].split(","))}
    assert status(redirect + "?" + urlencode({"state": asked["state"], **brought})) == 200


def code(emulator: str, scopes: list[str]) -> str:
    body = json.dumps({"scopes": scopes}).encode()
    headers = {"content-type": "application/json"}
    with urllib.request.urlopen(
        urllib.request.Request(f"{emulator}/_emulator/tokens/grant-code", body, headers)
    ) as answer:
        return str(json.load(answer)["code"])


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        error.close()
        return error.code


if __name__ == "__main__":
    main(sys.argv[1])
