"""Negative sampling: the objective and what it estimates, its gradients proven three ways, and the training steps."""

import math

import pytest
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from hctnlp.numerics import gradient_check
from hctnlp.word2vec import negative_sampling
from hctnlp.word2vec.negative_sampling import (
    cbow_step,
    gradients,
    loss,
    optimal_logit,
    pair_log_probability,
    skipgram_step,
    step,
    touched_fraction,
)

WORDS, DIM = 8, 4
TARGETS = torch.tensor([3, 0, 3, 6, 5])
NEGATIVES = torch.tensor(
    [
        [1, 1, 2],  # 1 twice
        [0, 4, 0],  # the target twice, dropped
        [1, 6, 2],  # 1 and 2 as in the first row, and 6, the target of the next
        [6, 6, 6],  # nothing but the target
        [7, 3, 3],  # 3, the target of two others, twice
    ]
)


@pytest.fixture
def x(generator) -> torch.Tensor:
    return torch.randn(len(TARGETS), DIM, dtype=torch.float64, generator=generator)


@pytest.fixture
def output(generator) -> torch.Tensor:
    return torch.randn(WORDS, DIM, dtype=torch.float64, generator=generator)


def labelled_pairs(targets: torch.Tensor, negatives: torch.Tensor) -> list[tuple[int, int, float]]:
    """(sample, word, label) of every pair that counts."""
    pairs = []
    for sample, (target, draws) in enumerate(zip(targets.tolist(), negatives.tolist(), strict=True)):
        pairs += [(sample, target, 1.0), *((sample, draw, 0.0) for draw in draws if draw != target)]
    return pairs


def loss_by_torch(x: torch.Tensor, output: torch.Tensor, targets: torch.Tensor, negatives: torch.Tensor):
    """Pair by pair: torch's logistic loss."""
    terms = [
        binary_cross_entropy_with_logits(x[sample] @ output[word], x.new_tensor(label))
        for sample, word, label in labelled_pairs(targets, negatives)
    ]
    return torch.stack(terms).sum()


@pytest.mark.equation("NS-1")
def test_the_slide_s_share_of_the_weights():
    assert touched_fraction(5, 10_000) == pytest.approx(0.0006)
    assert touched_fraction(5, 10_000) == pytest.approx((6 * 300) / (10_000 * 300))
    assert touched_fraction(5, 3) == 1
    assert touched_fraction(5, 10_000, samples=64) == pytest.approx(64 * 0.0006)


@pytest.mark.equation("NS-1")
@pytest.mark.parametrize("negative", [1, 5])
def test_a_step_moves_no_more_than_that_share(generator, negative):
    size, batch = 400, 6
    output = torch.randn(size, 3, generator=generator)
    before, x = output.clone(), torch.randn(batch, 3, generator=generator)
    words = torch.randperm(size, generator=generator)[: batch * (1 + negative)].view(batch, -1)  # no coincidence
    step(x, output, words[:, 0], words[:, 1:], 0.5)
    moved = (output != before).any(dim=1)
    assert moved.sum().item() / size == pytest.approx(touched_fraction(negative, size, batch))
    assert moved.nonzero().flatten().tolist() == sorted(words.flatten().tolist())


@pytest.mark.equation("NS-2")
@pytest.mark.parametrize("z", [-30.0, -2.0, 0.0, 0.5, 3.0])
def test_a_pair_is_from_the_text_with_sigma_and_noise_with_the_rest(z):
    p = 1 / (1 + math.exp(-z))
    text, noise = pair_log_probability(torch.tensor([z, z], dtype=torch.float64), torch.tensor([1.0, 0.0]).double())
    assert text.exp().item() == pytest.approx(p)
    assert noise.item() == pytest.approx(math.log1p(-p) if z < 20 else -z)
    assert text.exp().item() + noise.exp().item() == pytest.approx(1, abs=1e-15)


@pytest.mark.equation("NS-3")
def test_the_loss_is_the_logistic_loss_of_every_pair_that_counts(x, output, device):
    found = loss(x.to(device), output.to(device), TARGETS.to(device), NEGATIVES.to(device))
    torch.testing.assert_close(found.cpu(), loss_by_torch(x, output, TARGETS, NEGATIVES))


@pytest.mark.equation("NS-3")
def test_the_objective_by_hand():
    """J = log σ(ln 3) + 2 log σ(-ln 4) + log σ(0) = log (3/4 · 1/5 · 1/5 · 1/2): a word drawn twice, a draw dropped."""
    output = torch.tensor([[math.log(3)], [math.log(4)], [0.0]])
    value = loss(torch.ones(1, 1), output, torch.tensor([0]), torch.tensor([[1, 0, 1, 2]])).item()
    assert value == pytest.approx(-math.log(3 / 4 / 5 / 5 / 2))


@pytest.mark.equation("NS-3")
def test_with_every_draw_equal_to_the_target_the_target_alone_is_left(x, output):
    every, none = TARGETS[:, None].expand(-1, 4), torch.zeros(len(TARGETS), 0, dtype=torch.int64)
    assert loss(x, output, TARGETS, every).item() == pytest.approx(loss(x, output, TARGETS, none).item())
    one, other = gradients(x, output, TARGETS, every), gradients(x, output, TARGETS, none)
    torch.testing.assert_close(one.x, other.x)
    torch.testing.assert_close(one.output(WORDS), other.output(WORDS))
    assert not one.rows[:, 1:].any()


@pytest.mark.equation("NS-5")
@pytest.mark.equation("NS-6")
@pytest.mark.parametrize("zero", [False, True], ids=["random u", "u = 0, as training begins"])
def test_the_gradients_by_hand_are_those_of_autograd_and_of_central_differences(x, output, zero, device):
    output = torch.zeros_like(output) if zero else output
    by_hand = gradients(x.to(device), output.to(device), TARGETS.to(device), NEGATIVES.to(device))
    hand = {"x": by_hand.x.cpu(), "output": by_hand.output(WORDS).cpu()}

    x.requires_grad_()
    output.requires_grad_()
    for objective in (loss_by_torch(x, output, TARGETS, NEGATIVES), loss(x, output, TARGETS, NEGATIVES)):
        by_autograd = torch.autograd.grad(objective, [x, output])
        torch.testing.assert_close([hand["x"], hand["output"]], list(by_autograd))

    result = gradient_check(
        lambda x, output: loss_by_torch(x, output, TARGETS, NEGATIVES), {"x": x, "output": output}, hand
    )
    assert result, str(result)
    assert result.checked == x.numel() + output.numel()


@pytest.mark.equation("NS-5")
def test_the_gradient_rows_by_hand():
    """x = (2, 1), u = 0: every σ is ½, so ∂J/∂u is +x/2 for the target, -x/2 for each draw, and ∂J/∂x is 0."""
    by_hand = gradients(torch.tensor([[2.0, 1.0]]), torch.zeros(4, 2), torch.tensor([2]), torch.tensor([[3, 3, 2]]))
    assert (-by_hand.output(4)).tolist() == [[0, 0], [0, 0], [1, 0.5], [-2, -1]]
    assert by_hand.x.tolist() == [[0, 0]]


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
@pytest.mark.parametrize("logit", [1e3, -1e3])
def test_logits_of_a_thousand_stay_finite_and_right(dtype, logit, device):
    """A hundred draws with log σ(-1000) = -1000 add up to -100,000, which float16 does not have."""
    x = torch.full((2, 1), 50.0, dtype=dtype, device=device)
    output = torch.full((3, 1), logit / 50, dtype=dtype, device=device)
    targets = torch.tensor([0, 1], device=device)
    negatives = torch.full((2, 100), 2, device=device)
    expected = 200 * 1e3 if logit > 0 else 2 * 1e3
    found = loss(x, output, targets, negatives)
    assert found.dtype == (torch.float64 if dtype == torch.float64 else torch.float32)
    assert found.item() == pytest.approx(expected, rel=1e-2 if dtype == torch.bfloat16 else 1e-3)

    by_hand = gradients(x, output, targets, negatives)
    assert by_hand.x.dtype == by_hand.rows.dtype == dtype
    assert by_hand.x.isfinite().all()
    # what is wrong is pushed by the whole of the other vector, what is right by nothing
    pushed = 100 * logit / 50 if logit > 0 else -logit / 50
    torch.testing.assert_close(by_hand.x.double().cpu(), torch.full((2, 1), pushed).double(), rtol=1e-2, atol=0)
    rows = (
        torch.where(torch.arange(101) == 0, 0.0, 50.0) if logit > 0 else torch.where(torch.arange(101) == 0, -50.0, 0)
    )
    torch.testing.assert_close(by_hand.rows.double().cpu()[..., 0], rows.double().expand(2, -1), rtol=1e-2, atol=1e-6)


def test_half_precision_follows_float64(x, output, device):
    exact, reference = loss(x, output, TARGETS, NEGATIVES), gradients(x, output, TARGETS, NEGATIVES)
    for dtype, tolerance in ((torch.float32, 1e-5), (torch.float16, 1e-2), (torch.bfloat16, 5e-2)):
        arguments = [a.to(device) for a in (x.to(dtype), output.to(dtype), TARGETS, NEGATIVES)]
        found, by_hand = loss(*arguments), gradients(*arguments)
        assert found.dtype == torch.float32
        torch.testing.assert_close(found.double().cpu(), exact, rtol=tolerance, atol=tolerance)
        torch.testing.assert_close(by_hand.x.double().cpu(), reference.x, rtol=tolerance, atol=3 * tolerance)
        torch.testing.assert_close(by_hand.rows.double().cpu(), reference.rows, rtol=tolerance, atol=3 * tolerance)


def test_an_empty_batch_has_no_loss_and_moves_nothing(output):
    x, targets, negatives = torch.zeros(0, DIM).double(), torch.zeros(0).long(), torch.zeros(0, 3).long()
    assert loss(x, output, targets, negatives).item() == 0
    before = output.clone()
    assert step(x, output, targets, negatives, 0.5).shape == (0, DIM)
    assert skipgram_step(torch.zeros(WORDS, DIM).double(), output, targets, targets, negatives, 0.5) == 0
    assert torch.equal(output, before)


def test_a_step_takes_every_row_of_a_repeated_word_and_returns_the_gradient_from_before(x, output, device):
    x0, output0 = x.clone().requires_grad_(), output.clone().requires_grad_()
    grad_x, grad_output = torch.autograd.grad(loss_by_torch(x0, output0, TARGETS, NEGATIVES), [x0, output0])
    moved = output.to(device, copy=True)
    returned = step(x.to(device), moved, TARGETS.to(device), NEGATIVES.to(device), 0.1)
    torch.testing.assert_close(returned.cpu(), grad_x)
    torch.testing.assert_close(moved.cpu(), output0.detach() - 0.1 * grad_output)


@pytest.mark.equation("NS-11")
def test_a_skipgram_step_is_sgd_by_autograd(output, device, generator):
    """Centre 5 stands three times, and words are target here and noise there: every occurrence counts."""
    vectors = torch.randn(WORDS, DIM, dtype=torch.float64, generator=generator)
    centres = torch.tensor([5, 5, 1, 5, 0])
    leaf, leaf_output = vectors.clone().requires_grad_(), output.clone().requires_grad_()
    before = loss_by_torch(leaf[centres], leaf_output, TARGETS, NEGATIVES)
    before.backward()

    moved, moved_output = vectors.to(device, copy=True), output.to(device, copy=True)
    arguments = (tensor.to(device) for tensor in (centres, TARGETS, NEGATIVES))
    value = skipgram_step(moved, moved_output, *arguments, 0.05)
    assert value == pytest.approx(before.item())
    torch.testing.assert_close(moved.cpu(), vectors - 0.05 * leaf.grad)
    torch.testing.assert_close(moved_output.cpu(), output - 0.05 * leaf_output.grad)
    assert torch.equal(moved[[2, 3, 4, 6, 7]].cpu(), vectors[[2, 3, 4, 6, 7]])  # no centre, no step


@pytest.mark.equation("NS-12")
@pytest.mark.parametrize("window", [1, 3])
def test_a_cbow_step_is_sgd_by_autograd(output, device, generator, window):
    """Context 4 stands twice in one window and again in another. By autograd, so 1/C is in the mean and in the step."""
    vectors = torch.randn(WORDS, DIM, dtype=torch.float64, generator=generator)
    contexts = torch.tensor([[4, 4, 1], [0, 4, 2], [2, 5, 6], [1, 1, 1], [7, 0, 7]])[:, :window]
    leaf, leaf_output = vectors.clone().requires_grad_(), output.clone().requires_grad_()
    before = loss_by_torch(leaf[contexts].mean(dim=1), leaf_output, TARGETS, NEGATIVES)
    before.backward()

    moved, moved_output = vectors.to(device, copy=True), output.to(device, copy=True)
    arguments = (tensor.to(device) for tensor in (contexts, TARGETS, NEGATIVES))
    value = cbow_step(moved, moved_output, *arguments, 0.05)
    assert value == pytest.approx(before.item())
    torch.testing.assert_close(moved.cpu(), vectors - 0.05 * leaf.grad)
    torch.testing.assert_close(moved_output.cpu(), output - 0.05 * leaf_output.grad)


def test_a_cbow_step_without_a_context_is_refused(output):
    with pytest.raises(ValueError, match="needs at least one context word, the window is empty"):
        cbow_step(torch.zeros(WORDS, DIM).double(), output, torch.zeros(5, 0).long(), TARGETS, NEGATIVES, 0.1)


# What it estimates. A corpus of three contexts and four words, all pairs seen, with a logit of its own for every pair.

SEEN = torch.tensor([[6, 1, 2, 1], [1, 4, 1, 3], [2, 2, 9, 8]], dtype=torch.float64)
JOINT = SEEN / SEEN.sum()
UNIGRAM = JOINT.sum(dim=0)


def maximiser(joint: torch.Tensor, noise: torch.Tensor, negative: int) -> torch.Tensor:
    """The logits at which E[log σ(z_cw) + K E_n log σ(-z_cn)] is largest, by Newton's method and autograd.

    No term has two logits in it, so the second derivatives are those of the sum of the first.
    """
    z = torch.zeros_like(joint, requires_grad=True)
    for _ in range(50):
        text = (joint * torch.nn.functional.logsigmoid(z)).sum()
        against = (joint.sum(dim=1, keepdim=True) * noise * torch.nn.functional.logsigmoid(-z)).sum()
        (slope,) = torch.autograd.grad(text + negative * against, z, create_graph=True)
        (curvature,) = torch.autograd.grad(slope.sum(), z)
        z = (z - (slope / curvature).clamp(-1, 1)).detach().requires_grad_()
    assert slope.abs().max() < 1e-12
    return z.detach()


@pytest.mark.equation("NS-4")
@pytest.mark.parametrize("negative", [1, 5, 20])
@pytest.mark.parametrize("power", [0.75, 1.0])
def test_the_optimum_is_log_p_over_k_times_the_noise(negative, power):
    noise = UNIGRAM**power / (UNIGRAM**power).sum()
    found = optimal_logit(JOINT, noise, negative)
    torch.testing.assert_close(found, maximiser(JOINT, noise, negative), rtol=0, atol=1e-9)


@pytest.mark.equation("NS-4")
@pytest.mark.parametrize("negative", [1, 5])
def test_with_unigram_noise_it_is_the_pointwise_mutual_information_less_log_k(negative):
    """And not log p(w | c), nor that plus a constant a context: a softmax over the logits gives other numbers."""
    pmi = torch.log(JOINT / (JOINT.sum(dim=1, keepdim=True) * UNIGRAM))
    found = maximiser(JOINT, UNIGRAM, negative)
    torch.testing.assert_close(found, pmi - math.log(negative), rtol=0, atol=1e-9)
    torch.testing.assert_close(optimal_logit(JOINT, UNIGRAM, negative), pmi - math.log(negative))
    conditional = JOINT / JOINT.sum(dim=1, keepdim=True)
    assert (found.softmax(dim=1) - conditional).abs().max() > 0.1


def test_a_pair_that_never_occurs_has_no_finite_optimum():
    joint = torch.tensor([[0.5, 0.0], [0.25, 0.25]])
    assert optimal_logit(joint, torch.tensor([0.75, 0.25]), 5)[0, 1] == -math.inf


def expected_gradient(z: torch.Tensor, negative: int) -> torch.Tensor:
    """E[∂loss/∂z] of the library's own loss, draws equal to the target dropped: over every context, word and draw.

    x is the context's unit vector, so that the output matrix is the table of logits, transposed. K draws are alike, so
    one stands for all: the target's row counts once, the draw's row K times.
    """
    contexts, words = z.shape
    c, w, n = torch.cartesian_prod(torch.arange(contexts), torch.arange(words), torch.arange(words)).T
    weight = JOINT[c, w] * UNIGRAM[n]
    found = gradients(torch.eye(contexts, dtype=torch.float64)[c], z.T.contiguous(), w, n[:, None])
    rows = found.rows * torch.tensor([1, negative])[:, None] * weight[:, None, None]
    total = torch.zeros(words, contexts, dtype=torch.float64)
    return total.index_add_(0, found.words.flatten(), rows.flatten(0, 1)).T


@pytest.mark.equation("NS-4")
@pytest.mark.parametrize("negative", [1, 5])
def test_dropping_draws_equal_to_the_target_raises_the_optimum_where_p_is_large(negative):
    """A word is noise only where it is not the target: K P_n(w) (1 - p(w | c)). With a real vocabulary p is small and
    the difference, -log (1 - p), is nothing; in a corpus of four words it is not."""
    conditional = JOINT / JOINT.sum(dim=1, keepdim=True)
    exact = optimal_logit(JOINT, UNIGRAM, negative) - torch.log1p(-conditional)
    assert expected_gradient(exact, negative).abs().max() < 1e-12
    assert expected_gradient(optimal_logit(JOINT, UNIGRAM, negative), negative).abs().max() > 1e-3


@pytest.mark.parametrize(
    ("x", "output", "targets", "negatives"),
    [
        ((2, 4), (6, 5), (2,), (2, 3)),
        ((3, 4), (6, 4), (2,), (2, 3)),
        ((2, 4), (6, 4), (2,), (3, 3)),
        ((2, 4), (6, 4), (2, 1), (2, 3)),
        ((2, 4), (6, 4), (2,), (6,)),
    ],
    ids=["another dim", "another batch", "negatives of another batch", "targets as a column", "negatives in one row"],
)
@pytest.mark.parametrize("function", [loss, gradients])
def test_wrong_shapes_are_refused(function, x, output, targets, negatives):
    with pytest.raises(Exception, match="Type-check error"):
        function(torch.zeros(x), torch.zeros(output), torch.zeros(targets).long(), torch.zeros(negatives).long())


def test_words_must_be_whole_numbers():
    with pytest.raises(Exception, match="Type-check error"):
        negative_sampling.loss(torch.zeros(1, 4), torch.zeros(6, 4), torch.zeros(1), torch.zeros(1, 2).long())
