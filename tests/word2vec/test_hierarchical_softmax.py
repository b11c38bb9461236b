"""Hierarchical softmax: a probability over all words, its gradients proven three ways, and the two training steps."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch.nn.functional import binary_cross_entropy_with_logits

from hctnlp.numerics import gradient_check
from hctnlp.word2vec import HuffmanTree, hierarchical_softmax
from hctnlp.word2vec.hierarchical_softmax import (
    cbow_step,
    gradients,
    log_probability,
    loss,
    node_log_probability,
    skipgram_step,
    step,
)

COUNTS = [2, 5, 7, 13, 1, 1, 30]
DIM = 4
WORDS = torch.tensor([3, 0, 0, 6, 2, 4, 3])  # 0 and 3 twice, and every path begins at the root


@pytest.fixture
def tree() -> HuffmanTree:
    return HuffmanTree.from_counts(COUNTS)


@pytest.fixture
def x(generator) -> torch.Tensor:
    return torch.randn(len(WORDS), DIM, dtype=torch.float64, generator=generator)


@pytest.fixture
def theta(generator) -> torch.Tensor:
    return torch.randn(len(COUNTS) - 1, DIM, dtype=torch.float64, generator=generator)


def scalar_sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def scalar_probability(x: list[float], theta: list[list[float]], code: tuple[int, ...], path: tuple[int, ...]) -> float:
    """The product along the path, with Python's numbers: σ where the code is 0, 1 - σ where it is 1."""
    probability = 1.0
    for turn, row in zip(code, path, strict=True):
        right_or_left = scalar_sigmoid(sum(a * b for a, b in zip(x, theta[row], strict=True)))
        probability *= right_or_left if turn == 0 else 1 - right_or_left
    return probability


def loss_by_torch(x: torch.Tensor, theta: torch.Tensor, words: list[int], tree: HuffmanTree) -> torch.Tensor:
    """Word by word and node by node: torch's logistic loss with the label 1 - d."""
    terms = [
        binary_cross_entropy_with_logits(x[i] @ theta[row], x.new_tensor(1.0 - turn))
        for i, word in enumerate(words)
        for turn, row in zip(tree.codes[word], tree.paths[word], strict=True)
    ]
    return torch.stack(terms).sum() if terms else x.sum() * 0


@pytest.mark.equation("HS-6")
@pytest.mark.parametrize("z", [-3.0, -0.5, 0.0, 0.5, 3.0])
def test_a_node_gives_sigma_to_the_left_and_the_rest_to_the_right(z):
    left, right = node_log_probability(torch.tensor([z, z], dtype=torch.float64), torch.tensor([0.0, 1.0])).exp()
    assert left.item() == pytest.approx(scalar_sigmoid(z))
    assert right.item() == pytest.approx(1 - scalar_sigmoid(z))


@pytest.mark.equation("HS-5")
@pytest.mark.equation("HS-9")
def test_the_objective_of_a_node_is_minus_the_logistic_loss_with_the_label_one_minus_d(generator):
    z = torch.randn(50, dtype=torch.float64, generator=generator) * 5
    d = torch.randint(0, 2, (50,), generator=generator).double()
    objective = node_log_probability(z, d)
    p = torch.sigmoid(z)
    y = 1 - d
    torch.testing.assert_close(objective, (1 - d) * p.log() + d * (1 - p).log())
    torch.testing.assert_close(-objective, -y * p.log() - (1 - y) * (1 - p).log())
    torch.testing.assert_close(-objective, binary_cross_entropy_with_logits(z, y, reduction="none"))


@pytest.mark.equation("HS-7")
def test_the_probability_of_a_word_is_the_product_along_its_path(x, theta, tree, device):
    found = log_probability(x.to(device), theta.to(device), WORDS.to(device), tree.padded(device)).exp()
    expected = [
        scalar_probability(x[i].tolist(), theta.tolist(), tree.codes[word], tree.paths[word])
        for i, word in enumerate(WORDS.tolist())
    ]
    torch.testing.assert_close(found.cpu(), torch.tensor(expected, dtype=torch.float64))


@pytest.mark.equation("HS-7")
def test_the_slide_s_word_by_hand():
    """轮胎 has the code 110: p = (1 - σ(xᵀθ_root)) · (1 - σ(xᵀθ)) · σ(xᵀθ), with logits ln 3, 0 and ln 4."""
    tree = HuffmanTree.from_counts([2, 5, 7, 13])
    theta = torch.zeros(3, 1)
    theta[list(tree.paths[0]), 0] = torch.tensor([math.log(3), 0.0, math.log(4)])
    found = log_probability(torch.ones(1, 1), theta, torch.tensor([0]), tree.padded()).exp().item()
    assert found == pytest.approx(1 / 4 * 1 / 2 * 4 / 5)


@pytest.mark.equation("HS-8")
@settings(max_examples=40)
@given(st.lists(st.integers(1, 50), min_size=1, max_size=30), st.integers(1, 5), st.floats(0, 8), st.integers(0, 999))
def test_the_probabilities_of_all_words_add_up_to_one(counts, dim, scale, seed):
    generator = torch.Generator().manual_seed(seed)
    size, tree = len(counts), HuffmanTree.from_counts(counts)
    x = scale * torch.randn(1, dim, dtype=torch.float64, generator=generator)
    theta = scale * torch.randn(size - 1, dim, dtype=torch.float64, generator=generator)
    p = log_probability(x.expand(size, dim), theta, torch.arange(size), tree.padded()).exp()
    assert p.sum().item() == pytest.approx(1, abs=1e-12)


@pytest.mark.equation("HS-9")
def test_the_loss_is_the_logistic_loss_of_every_node_of_every_word(x, theta, tree):
    torch.testing.assert_close(loss(x, theta, WORDS, tree.padded()), loss_by_torch(x, theta, WORDS.tolist(), tree))


@pytest.mark.equation("HS-10")
@pytest.mark.equation("HS-11")
@pytest.mark.parametrize("zero", [False, True], ids=["random θ", "θ = 0, as training begins"])
def test_the_gradients_by_hand_are_those_of_autograd_and_of_central_differences(x, theta, tree, zero, device):
    theta = torch.zeros_like(theta) if zero else theta
    padded = tree.padded(device, torch.float64)
    by_hand = gradients(x.to(device), theta.to(device), WORDS.to(device), padded)
    hand = {"x": by_hand.x.cpu(), "theta": by_hand.theta(tree.num_inner).cpu()}

    x.requires_grad_()
    theta.requires_grad_()
    for objective in (
        loss_by_torch(x, theta, WORDS.tolist(), tree),
        loss(x, theta, WORDS, tree.padded(dtype=torch.float64)),
    ):
        by_autograd = torch.autograd.grad(objective, [x, theta])
        torch.testing.assert_close([hand["x"], hand["theta"]], list(by_autograd))

    result = gradient_check(
        lambda x, theta: loss_by_torch(x, theta, WORDS.tolist(), tree), {"x": x, "theta": theta}, hand
    )
    assert result, str(result)
    assert result.checked == x.numel() + theta.numel()


@pytest.mark.equation("HS-10")
def test_padding_has_no_gradient_and_no_probability(x, theta, tree):
    """Padding points at row 0 of θ, the parents of the two rarest words: it must not move them."""
    words = torch.full((len(x),), 6)  # the most frequent word, one decision, at the root
    by_hand = gradients(x, theta, words, tree.padded())
    moved = by_hand.theta(tree.num_inner).abs().sum(1) > 0
    assert moved.tolist() == [row in tree.paths[6] for row in range(tree.num_inner)]
    theta[[row for row in range(tree.num_inner) if row not in tree.paths[6]]] = 1e3
    expected = [math.log(scalar_probability(v.tolist(), theta.tolist(), tree.codes[6], tree.paths[6])) for v in x]
    torch.testing.assert_close(log_probability(x, theta, words, tree.padded()), torch.tensor(expected).double())


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16, torch.float32, torch.float64])
@pytest.mark.parametrize("logit", [1e4, -1e4])
def test_logits_of_ten_thousand_stay_finite_and_right(dtype, logit, device):
    """log σ(-10⁴) is -10⁴; seven of them are -70,000, which float16 does not have."""
    tree = HuffmanTree.from_counts([2**k for k in range(8)])  # a comb: depths 7, 7, 6, …, 1
    x = torch.full((8, 1), 100.0, dtype=dtype, device=device)
    theta = torch.full((7, 1), logit / 100, dtype=dtype, device=device)
    words = torch.arange(8, device=device)
    wrong_turns = [sum(turn == (logit > 0) for turn in code) for code in tree.codes]
    expected = torch.tensor([-1e4 * wrong for wrong in wrong_turns], dtype=torch.float64)

    found = log_probability(x, theta, words, tree.padded(device))
    assert found.dtype == (torch.float64 if dtype == torch.float64 else torch.float32)
    torch.testing.assert_close(found.double().cpu(), expected, rtol=1e-2 if dtype == torch.bfloat16 else 1e-3, atol=0)

    by_hand = gradients(x, theta, words, tree.padded(device))
    assert by_hand.x.dtype == by_hand.rows.dtype == dtype
    assert by_hand.x.isfinite().all()
    assert by_hand.rows.isfinite().all()
    # a right turn pushes x by nothing, a wrong one by the whole θ: uphill in the loss, where |logit| grows
    pushed = torch.tensor(wrong_turns, dtype=torch.float64) * 100
    torch.testing.assert_close(by_hand.x.double().cpu()[:, 0], pushed, rtol=1e-2, atol=0)


def test_half_precision_follows_float64(x, theta, tree, device):
    exact = log_probability(x, theta, WORDS, tree.padded())
    for dtype, tolerance in ((torch.float32, 1e-5), (torch.float16, 1e-2), (torch.bfloat16, 5e-2)):
        found = log_probability(x.to(device, dtype), theta.to(device, dtype), WORDS.to(device), tree.padded(device))
        assert found.dtype == torch.float32
        torch.testing.assert_close(found.double().cpu(), exact, rtol=tolerance, atol=tolerance)
        by_hand, reference = (
            gradients(x.to(device, dtype), theta.to(device, dtype), WORDS.to(device), tree.padded(device)),
            gradients(x, theta, WORDS, tree.padded()),
        )
        torch.testing.assert_close(by_hand.x.double().cpu(), reference.x, rtol=tolerance, atol=3 * tolerance)
        torch.testing.assert_close(by_hand.rows.double().cpu(), reference.rows, rtol=tolerance, atol=3 * tolerance)


def test_a_vocabulary_of_one_word_is_certain_and_learns_nothing():
    tree = HuffmanTree.from_counts([3]).padded()
    x, theta, words = torch.randn(2, DIM), torch.zeros(0, DIM), torch.tensor([0, 0])
    assert log_probability(x, theta, words, tree).tolist() == [0, 0]
    assert loss(x, theta, words, tree).item() == 0
    by_hand = gradients(x, theta, words, tree)
    assert not by_hand.x.any()
    assert by_hand.theta(0).shape == (0, DIM)
    before = x.clone()
    assert skipgram_step(x, theta, words, words, tree, 0.5) == 0
    assert cbow_step(x, theta, words[:, None], words, tree, 0.5) == 0
    assert torch.equal(x, before)


def test_a_step_of_theta_takes_every_row_of_a_shared_node_and_returns_the_gradient_from_before(x, theta, tree, device):
    x0, theta0 = x.clone().requires_grad_(), theta.clone().requires_grad_()
    grad_x, grad_theta = torch.autograd.grad(loss_by_torch(x0, theta0, WORDS.tolist(), tree), [x0, theta0])
    moved = theta.to(device, copy=True)
    returned = step(x.to(device), moved, WORDS.to(device), tree.padded(device, torch.float64), 0.1)
    torch.testing.assert_close(returned.cpu(), grad_x)
    torch.testing.assert_close(moved.cpu(), theta0.detach() - 0.1 * grad_theta)


@pytest.mark.equation("HS-13")
def test_a_skipgram_step_is_sgd_by_autograd(theta, tree, device, generator):
    """Centre 5 stands three times, context 3 too, and one pair twice: every occurrence counts."""
    vectors = torch.randn(len(COUNTS), DIM, dtype=torch.float64, generator=generator)
    centres, contexts = torch.tensor([5, 5, 1, 5, 0]), torch.tensor([3, 3, 3, 6, 0])
    leaf, leaf_theta = vectors.clone().requires_grad_(), theta.clone().requires_grad_()
    before = loss_by_torch(leaf[centres], leaf_theta, contexts.tolist(), tree)
    before.backward()

    moved, moved_theta = vectors.to(device, copy=True), theta.to(device, copy=True)
    padded = tree.padded(device, torch.float64)
    value = skipgram_step(moved, moved_theta, centres.to(device), contexts.to(device), padded, 0.05)
    assert value == pytest.approx(before.item())
    torch.testing.assert_close(moved.cpu(), vectors - 0.05 * leaf.grad)
    torch.testing.assert_close(moved_theta.cpu(), leaf_theta.detach() - 0.05 * leaf_theta.grad)
    assert torch.equal(moved[2].cpu(), vectors[2])  # a word that no pair names does not move


@pytest.mark.equation("HS-12")
@pytest.mark.parametrize("window", [1, 3])
def test_a_cbow_step_is_sgd_by_autograd(theta, tree, device, generator, window):
    """Context 4 stands twice in one window and again in another; two windows have the same centre."""
    vectors = torch.randn(len(COUNTS), DIM, dtype=torch.float64, generator=generator)
    contexts, centres = torch.tensor([[4, 4, 1], [0, 4, 2], [2, 5, 6]])[:, :window], torch.tensor([3, 3, 2])
    leaf, leaf_theta = vectors.clone().requires_grad_(), theta.clone().requires_grad_()
    before = loss_by_torch(leaf[contexts].mean(dim=1), leaf_theta, centres.tolist(), tree)
    before.backward()

    moved, moved_theta = vectors.to(device, copy=True), theta.to(device, copy=True)
    padded = tree.padded(device, torch.float64)
    value = cbow_step(moved, moved_theta, contexts.to(device), centres.to(device), padded, 0.05)
    assert value == pytest.approx(before.item())
    torch.testing.assert_close(moved.cpu(), vectors - 0.05 * leaf.grad)
    torch.testing.assert_close(moved_theta.cpu(), leaf_theta.detach() - 0.05 * leaf_theta.grad)
    untouched = sorted(set(range(len(COUNTS))) - set(contexts.flatten().tolist()))
    assert torch.equal(moved[untouched].cpu(), vectors[untouched])


def test_a_cbow_step_without_a_context_is_refused(theta, tree):
    with pytest.raises(ValueError, match="needs at least one context word, the window is empty"):
        cbow_step(
            torch.zeros(7, DIM).double(), theta, torch.zeros(2, 0).long(), torch.tensor([0, 1]), tree.padded(), 0.1
        )


def test_training_comes_to_the_joint_distribution_it_is_shown():
    """Given enough parameters, maximum likelihood is the relative frequency: p(w | x) → n(x, w) / n(x)."""
    seen = torch.tensor([[8, 1, 1, 0, 2], [1, 1, 1, 1, 1], [0, 5, 0, 4, 1]])
    tree = HuffmanTree.from_counts(seen.sum(0).tolist()).padded()
    pairs = torch.tensor([(c, w) for c in range(3) for w in range(5) for _ in range(seen[c, w])])
    vectors, theta = torch.eye(3), torch.zeros(4, 3)
    for _ in range(600):
        step(vectors[pairs[:, 0]], theta, pairs[:, 1], tree, 0.5)
    every = torch.cartesian_prod(torch.arange(3), torch.arange(5))
    learnt = log_probability(vectors[every[:, 0]], theta, every[:, 1], tree).exp().view(3, 5)
    torch.testing.assert_close(learnt, seen / seen.sum(1, keepdim=True), rtol=0, atol=5e-3)


@pytest.mark.parametrize(
    ("x", "theta", "words"),
    [((2, 4), (6, 5), (2,)), ((3, 4), (6, 4), (2,)), ((2, 4), (6, 4), (2, 1)), ((4,), (6, 4), (1,))],
    ids=["another dim", "another batch", "words as a column", "no batch"],
)
@pytest.mark.parametrize("function", [log_probability, loss, gradients])
def test_wrong_shapes_are_refused(tree, function, x, theta, words):
    with pytest.raises(Exception, match="Type-check error"):
        function(torch.zeros(x), torch.zeros(theta), torch.zeros(words, dtype=torch.int64), tree.padded())


def test_words_must_be_whole_numbers(tree):
    with pytest.raises(Exception, match="Type-check error"):
        hierarchical_softmax.loss(torch.zeros(1, 4), torch.zeros(6, 4), torch.zeros(1), tree.padded())
