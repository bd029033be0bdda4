"""The end of a refresh token, for those who use the library."""

from __future__ import annotations

import pytest

from zakya_client.auth.grants import revoke
from zakya_client.auth.oauth import read_revocation, revoke_request
from zakya_client.config import DATA_CENTERS, find_data_center
from zakya_client.emulator import Emulator
from zakya_client.errors import CredentialsError, DecodingError, ServerError, TokenThrottledError, ZakyaError
from zakya_client.runtime.http import Response


def test_the_request_names_the_token_and_does_not_show_it() -> None:
    request = revoke_request(DATA_CENTERS["in"], "1000.a&b", 30.0)
    assert (request.method, request.url) == ("POST", "https://accounts.zoho.in/oauth/v2/token/revoke")
    assert request.content == b"token=1000.a%26b"
    assert "1000" not in repr(request)


@pytest.mark.parametrize(
    ("status", "content", "kind"),
    [
        (200, b'{"error": "invalid_code"}', CredentialsError),
        (400, b'{"error": "Access Denied", "status": "failure"}', TokenThrottledError),
        (400, b"{}", CredentialsError),
        (502, b"<html>", ServerError),
        (500, b'{"error": "invalid_code"}', ServerError),
        (429, b"<html>", TokenThrottledError),
        (200, b"<html>", DecodingError),
    ],
)
def test_refusals(status: int, content: bytes, kind: type[Exception]) -> None:
    with pytest.raises(ZakyaError) as refusal:
        read_revocation(Response(status, {}, content))
    assert type(refusal.value) is kind


async def test_a_token_is_revoked_once(zakya_emulator: Emulator) -> None:
    center = find_data_center("us", accounts_url=zakya_emulator.url)
    token = zakya_emulator.new_refresh_token()
    await revoke(token, data_center=center)
    assert token not in zakya_emulator.accounts.refresh_tokens()
    with pytest.raises(CredentialsError, match="revoked already") as caught:
        await revoke(token, data_center=center)
    assert token not in str(caught.value)
