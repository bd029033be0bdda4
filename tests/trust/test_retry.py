"""The decision whether to send again: whatever comes, nothing is done twice, and nobody waits longer than told to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from attrs import evolve
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from zakya_client import RetryPolicy, errors
from zakya_client.errors import TransportError, ZakyaError
from zakya_client.runtime.retry import decide

thorough = settings(max_examples=200, deadline=None, database=None)
WRITES = ("POST", "PUT", "DELETE")
KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, ZakyaError) and kind is not TransportError
]
PASSING = [
    errors.ServerError,
    errors.DecodingError,
    errors.MinuteLimitError,
    errors.ConcurrencyLimitError,
    errors.BlockedError,
]
HOPELESS = [
    errors.ConfigurationError,
    errors.CredentialsError,
    errors.TokenThrottledError,
    errors.ValidationError,
    errors.PermissionDeniedError,
    errors.NotFoundError,
    errors.ConflictError,
    errors.DayLimitError,
    errors.APIError,
]

durations = st.floats(0, 1000)
parts = st.floats(0, 1, exclude_max=True)
retry_afters = st.none() | durations
any_error = st.builds(
    lambda kind, processed, after: kind("it failed", may_have_been_processed=processed, retry_after=after),
    st.sampled_from(KINDS),
    st.booleans(),
    retry_afters,
) | st.builds(
    lambda reason, after: TransportError("no answer", reason=reason, retry_after=after),
    st.sampled_from(TransportError.REASONS),
    retry_afters,
)
policies = st.builds(
    RetryPolicy,
    attempts=st.integers(1, 8),
    total=durations,
    initial=st.floats(0, 10),
    maximum=st.floats(0, 500),
    idempotent=st.booleans(),
)
methods = st.sampled_from(("GET", *WRITES))


def constant(part: float) -> Callable[[], float]:
    return lambda: part


@thorough
@given(
    error=any_error,
    method=st.sampled_from(WRITES),
    attempt=st.integers(1, 8),
    spent=durations,
    policy=policies,
    part=parts,
)
def test_a_write_that_may_have_been_processed_is_never_repeated(
    *, error: ZakyaError, method: str, attempt: int, spent: float, policy: RetryPolicy, part: float
) -> None:
    policy = evolve(policy, idempotent=False)
    wait = decide(error, method, attempt=attempt, spent=spent, policy=policy, random=constant(part))
    if wait is not None:
        assert not error.may_have_been_processed


@thorough
@given(error=any_error, method=methods, attempt=st.integers(1, 8), spent=durations, policy=policies, part=parts)
def test_attempts_total_and_maximum_are_never_exceeded(
    *, error: ZakyaError, method: str, attempt: int, spent: float, policy: RetryPolicy, part: float
) -> None:
    wait = decide(error, method, attempt=attempt, spent=spent, policy=policy, random=constant(part))
    if wait is not None:
        assert attempt < policy.attempts
        assert spent + wait <= policy.total
        assert 0 <= wait <= policy.maximum


@thorough
@given(any_error, methods, st.integers(1, 7), policies, parts)
def test_a_wait_is_a_random_part_of_the_longest_which_doubles(
    error: ZakyaError, method: str, attempt: int, policy: RetryPolicy, part: float
) -> None:
    error.retry_after = None
    longest = min(policy.maximum, policy.initial * 2 ** (attempt - 1))
    policy = evolve(policy, attempts=8, total=1e6)
    wait = decide(error, method, attempt=attempt, spent=0, policy=policy, random=constant(part))
    assume(wait is not None)
    assert wait == pytest.approx(part * longest)  # from nothing at all up to the longest: full jitter


@thorough
@given(st.sampled_from(PASSING), durations, methods, policies, parts)
def test_what_the_server_asks_for_is_waited_for_exactly_or_not_at_all(
    kind: type[ZakyaError], after: float, method: str, policy: RetryPolicy, part: float
) -> None:
    policy = evolve(policy, attempts=2)
    error = kind("later", retry_after=after)
    wait = decide(error, method, attempt=1, spent=0, policy=policy, random=constant(part))
    assert wait == (after if after <= policy.maximum and after <= policy.total else None)


@pytest.mark.parametrize("kind", HOPELESS)
@pytest.mark.parametrize("method", ["GET", *WRITES])
def test_what_waiting_does_not_cure_is_never_repeated(kind: type[ZakyaError], method: str) -> None:
    policy = RetryPolicy(idempotent=True)
    assert decide(kind("no"), method, attempt=1, spent=0, policy=policy, random=constant(0.5)) is None


@pytest.mark.parametrize("kind", PASSING)
def test_what_passes_is_repeated_for_a_get(kind: type[ZakyaError]) -> None:
    error = kind("not now", may_have_been_processed=True)
    assert decide(error, "GET", attempt=1, spent=0, policy=RetryPolicy(), random=constant(0.5)) == 0.25


@pytest.mark.parametrize("method", WRITES)
@pytest.mark.parametrize("reason", TransportError.REASONS)
def test_a_write_is_repeated_after_exactly_those_transport_errors_that_sent_nothing(method: str, reason: str) -> None:
    error = TransportError("no answer", reason=reason)
    wait = decide(error, method, attempt=1, spent=0, policy=RetryPolicy(), random=constant(0.5))
    assert (wait is not None) == (reason in ("refused", "dns", "connect_timeout"))


@pytest.mark.parametrize("method", WRITES)
def test_a_write_that_is_known_to_be_idempotent_is_repeated_like_a_get(method: str) -> None:
    error = TransportError("hung up", reason="disconnected")
    policy = RetryPolicy(idempotent=True)
    assert decide(error, method, attempt=1, spent=0, policy=policy, random=constant(0.5)) == 0.25


def test_a_certificate_that_is_not_trusted_does_not_get_better() -> None:
    error = TransportError("no secure connection", reason="tls")
    assert decide(error, "GET", attempt=1, spent=0, policy=RetryPolicy(), random=constant(0.5)) is None
