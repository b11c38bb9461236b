"""``ns_loss(x, output, target, negatives)``: the loss of one sample, for logits of any size."""

import numpy as np
import torch

from hctnlp.exercises.framework import Exercise, Group, Misconception, Text, close
from hctnlp.exercises.hw2.samples import plain_samples, repeated_samples, samples_with_hits, steep_samples
from hctnlp.exercises.shared.given import sigmoid
from hctnlp.exercises.shared.views import up_to_the_cap
from hctnlp.word2vec import negative_sampling


def reference(x, output, target, negatives):
    """The library's loss, for a batch of one sample."""
    return negative_sampling.loss(
        torch.tensor(x)[None], torch.tensor(output), torch.tensor([target]), torch.tensor(negatives)[None]
    ).item()


def cases(rng):
    return [*plain_samples(rng), *repeated_samples(rng, "core"), *samples_with_hits(rng), *steep_samples(rng)]


def ns_loss__objective(x, output, target, negatives):
    noise = negatives[negatives != target]
    return -np.logaddexp(0, -output[target] @ x) - np.logaddexp(0, output[noise] @ x).sum()


def ns_loss__noise_pulled_too(x, output, target, negatives):
    noise = negatives[negatives != target]
    return np.logaddexp(0, -output[target] @ x) + np.logaddexp(0, -output[noise] @ x).sum()


def ns_loss__labels_swapped(x, output, target, negatives):
    noise = negatives[negatives != target]
    return np.logaddexp(0, output[target] @ x) + np.logaddexp(0, -output[noise] @ x).sum()


def ns_loss__noise_subtracted(x, output, target, negatives):
    noise = negatives[negatives != target]
    return np.logaddexp(0, -output[target] @ x) - np.logaddexp(0, output[noise] @ x).sum()


def ns_loss__target_left_out(x, output, target, negatives):
    noise = negatives[negatives != target]
    return np.logaddexp(0, output[noise] @ x).sum()


def ns_loss__mean_of_the_noise(x, output, target, negatives):
    noise = negatives[negatives != target]
    return np.logaddexp(0, -output[target] @ x) + np.logaddexp(0, output[noise] @ x).mean()


def ns_loss__repetitions_removed(x, output, target, negatives):
    noise = np.unique(negatives[negatives != target])
    return np.logaddexp(0, -output[target] @ x) + np.logaddexp(0, output[noise] @ x).sum()


def ns_loss__every_other_word(x, output, target, negatives):
    noise = np.delete(output, target, axis=0)
    return np.logaddexp(0, -output[target] @ x) + np.logaddexp(0, noise @ x).sum()


def ns_loss__softmax_of_the_drawn(x, output, target, negatives):
    words = np.array([target, *negatives[negatives != target]])
    z = output[words] @ x
    return np.logaddexp.reduce(z) - z[0]


def ns_loss__target_among_the_noise(x, output, target, negatives):
    return np.logaddexp(0, -output[target] @ x) + np.logaddexp(0, output[negatives] @ x).sum()


def ns_loss__log_of_underflow(x, output, target, negatives):
    noise = negatives[negatives != target]
    return -np.log(sigmoid(output[target] @ x)) - np.log(1 - sigmoid(output[noise] @ x)).sum()


def ns_loss__log_of_clipped(x, output, target, negatives):
    noise = negatives[negatives != target]
    p = np.append(sigmoid(output[target] @ x), 1 - sigmoid(output[noise] @ x))
    return -np.log(np.maximum(p, 1e-10)).sum()


def ns_loss__one_word_at_a_time(x, output, target, negatives):
    z = sum(float(a) * float(b) for a, b in zip(output[target], x, strict=True))
    total = max(-z, 0.0) + np.log1p(np.exp(-abs(z)))
    for word in negatives.tolist():
        if word != target:
            z = sum(float(a) * float(b) for a, b in zip(output[word], x, strict=True))
            total += max(z, 0.0) + np.log1p(np.exp(-abs(z)))
    return np.float32(total)


EXERCISE = Exercise(
    name="ns_loss",
    points=2.0,
    parameters=("x", "output", "target", "negatives"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.5, Text("一般的输入", "moderate logits")),
        Group("hits", 0.25, Text("有抽到目标词的", "draws that hit the target")),
        Group("steep", 0.25, Text("|xᵀu| 约 1000", "logits of about ±1000")),
    ),
    compare=close(),
    misconceptions=(
        Misconception(
            ns_loss__objective,
            Text(
                "符号反了：你返回的是要最大化的 J，损失是 -J，总是非负的。",
                "The sign: you returned J, which is maximised. The loss is -J and never negative.",
            ),
        ),
        Misconception(
            ns_loss__noise_pulled_too,
            Text(
                "负样本用错了：对它们取的是 log σ(-xᵀu)，你也取了 log σ(xᵀu)，等于把抽到的词当成正样本。",
                "The draws: theirs is log σ(-xᵀu). With log σ(xᵀu) every word that was drawn counts as one that was there.",
            ),
        ),
        Misconception(
            ns_loss__labels_swapped,
            Text(
                "正负反了：目标词取 log σ(xᵀu)，负样本取 log σ(-xᵀu)。",
                "The labels are swapped: log σ(xᵀu) belongs to the target, log σ(-xᵀu) to the draws.",
            ),
        ),
        Misconception(
            ns_loss__noise_subtracted,
            Text(
                "负样本的那几项符号反了：“负”已经写在 σ 的里面，各项的对数都是相加。",
                "The draws' terms have the wrong sign: that they are negative stands inside the σ; all the logs are added.",
            ),
        ),
        Misconception(
            ns_loss__target_left_out,
            Text(
                "少了目标词的那一项 log σ(xᵀu_w)：只推开噪声，不拉近真正的词。",
                "The target's term log σ(xᵀu_w) is missing: noise is pushed away and nothing is drawn near.",
            ),
        ),
        Misconception(
            ns_loss__mean_of_the_noise,
            Text(
                "你对负样本取了平均；公式里是 K 项之和，K 越大，噪声的分量越重。",
                "You took the mean over the draws; the formula adds up K terms, and a larger K gives noise more weight.",
            ),
        ),
        Misconception(
            ns_loss__repetitions_removed,
            Text(
                "重复抽到的词只算了一次。抽到两次就算两次，这样期望才对得上噪声分布。",
                "A word drawn twice counts once. It counts twice: only so does the expectation follow the noise distribution.",
            ),
        ),
        Misconception(
            ns_loss__every_other_word,
            Text(
                "你把词表里所有其他的词都当成了负样本，那就不是采样了，也省不下计算。",
                "You took every other word of the vocabulary for noise: then nothing is sampled, and nothing saved.",
            ),
        ),
        Misconception(
            ns_loss__softmax_of_the_drawn,
            Text(
                "你在 K+1 个词上算了 softmax。负采样是 K+1 个互相独立的二分类，没有公共的分母。",
                "You took a softmax over K + 1 words. Negative sampling is K + 1 separate yes-or-no questions, with no common denominator.",
            ),
        ),
        Misconception(
            ns_loss__target_among_the_noise,
            Text(
                "抽到目标词的那几次也算成了负样本：同一个词又拉又推。这样的抽样要丢掉。",
                "Draws that hit the target were counted as noise: the same word is pulled and pushed. Drop them.",
            ),
            group="hits",
        ),
        Misconception(
            ns_loss__log_of_underflow,
            Text(
                "先算 σ 再取对数：|xᵀu| 约 1000 时，概率已下溢为 0，log 0 = -∞。请直接算 log σ(z) = min(z, 0) - log(1 + e^{-|z|})。",
                "You took the log of a probability that had underflowed to 0. Compute log σ(z) = min(z, 0) - log(1 + e^{-|z|}) directly.",
            ),
            group="steep",
        ),
        Misconception(
            ns_loss__log_of_clipped,
            Text(
                "你给概率加了下限（如 1e-10）来避免 log 0：每一项的损失就封了顶（1e-10 时约 23）。请直接算 log σ(z) = min(z, 0) - log(1 + e^{-|z|})。",
                "You kept the probability away from 0 (by 1e-10, say): each term stops there (at about 23). Compute log σ(z) = min(z, 0) - log(1 + e^{-|z|}) directly.",
            ),
            view=up_to_the_cap,
            group="steep",
        ),
    ),
    alternatives=(ns_loss__one_word_at_a_time,),
)
