"""``ns_loss(x, output, target, negatives)``: the loss of one sample, for logits of any size."""

import numpy as np

from hctnlp.exercises.framework import Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw2.samples import plain_samples, repeated_samples, samples_with_hits, steep_samples
from hctnlp.exercises.shared.given import sigmoid  # noqa: F401 - slips call it
from hctnlp.exercises.shared.views import up_to_the_cap


def ns_loss(x, output, target, negatives):
    """-J，数值稳定。 The loss of one sample, stable."""
    noise = negatives[negatives != target]
    pulled = np.logaddexp(0, -output[target] @ x)  # -log σ(z) = log(1 + e^-z)
    pushed = np.logaddexp(0, output[noise] @ x)
    return pulled + pushed.sum()


def reference(x, output, target, negatives):
    """The library's loss, for a batch of one sample."""
    import torch

    from hctnlp.word2vec import negative_sampling

    return negative_sampling.loss(
        torch.tensor(x)[None], torch.tensor(output), torch.tensor([target]), torch.tensor(negatives)[None]
    ).item()


def cases(rng):
    return [*plain_samples(rng), *repeated_samples(rng, "core"), *samples_with_hits(rng), *steep_samples(rng)]


def one_word_at_a_time(x, output, target, negatives):
    z = sum(float(a) * float(b) for a, b in zip(output[target], x, strict=True))
    total = max(-z, 0.0) + np.log1p(np.exp(-abs(z)))
    for word in negatives.tolist():
        if word != target:
            z = sum(float(a) * float(b) for a, b in zip(output[word], x, strict=True))
            total += max(z, 0.0) + np.log1p(np.exp(-abs(z)))
    return np.float32(total)


def word_by_word(x, output, target, negatives):
    loss = np.logaddexp(0, -(x @ output[target]))
    for word in negatives:
        if word != target:
            loss += np.logaddexp(0, x @ output[word])
    return loss


EXERCISE = Exercise(
    answer=ns_loss,
    points=2.0,
    section=Text("3.2　把 K + 1 道题的对数概率加起来", "3.2 Adding up the log-probabilities of K + 1 answers"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.5, Text("一般的输入", "moderate logits")),
        Group("hits", 0.25, Text("有抽到目标词的", "draws that hit the target")),
        Group("steep", 0.25, Text("|xᵀu| 约 1000", "logits of about ±1000")),
    ),
    compare=close(),
    slips={
        "objective": Slip(
            {"return pulled +": "return -pulled -"},
            "符号反了：你返回的是要最大化的 J，损失是 -J，总是非负的。",
            "The sign: you returned J, which is maximised. The loss is -J and never negative.",
        ),
        "noise_pulled_too": Slip(
            {"output[noise]": "-output[noise]"},
            "负样本用错了：对它们取的是 log σ(-xᵀu)，你也取了 log σ(xᵀu)，等于把抽到的词当成正样本。",
            "The draws: theirs is log σ(-xᵀu). With log σ(xᵀu) every word that was drawn counts as one that was there.",
        ),
        "labels_swapped": Slip(
            {"-output[target]": "output[target]", "output[noise]": "-output[noise]"},
            "正负反了：目标词取 log σ(xᵀu)，负样本取 log σ(-xᵀu)。",
            "The labels are swapped: log σ(xᵀu) belongs to the target, log σ(-xᵀu) to the draws.",
        ),
        "noise_subtracted": Slip(
            {"pulled +": "pulled -"},
            "负样本的那几项符号反了：“负”已经写在 σ 的里面，各项的对数都是相加。",
            "The draws' terms have the wrong sign: that they are negative stands inside the σ; all the logs are added.",
        ),
        "target_left_out": Slip(
            {"pulled + ": ""},
            "少了目标词的那一项 log σ(xᵀu_w)：只推开噪声，不拉近真正的词。",
            "The target's term log σ(xᵀu_w) is missing: noise is pushed away and nothing is drawn near.",
        ),
        "mean_of_the_noise": Slip(
            {"pushed.sum": "pushed.mean"},
            "你对负样本取了平均；公式里是 K 项之和，K 越大，噪声的分量越重。",
            "You took the mean over the draws; the formula adds up K terms, and a larger K gives noise more weight.",
        ),
        "repetitions_removed": Slip(
            {"negatives[negatives != target]": "np.unique(negatives[negatives != target])"},
            "重复抽到的词只算了一次。抽到两次就算两次，这样期望才对得上噪声分布。",
            "A word drawn twice counts once. It counts twice: only so does the expectation follow the noise distribution.",
        ),
        "every_other_word": Slip(
            {"output[noise]": "np.delete(output, target, axis=0)"},
            "你把词表里所有其他的词都当成了负样本，那就不是采样了，也省不下计算。",
            "You took every other word of the vocabulary for noise: then nothing is sampled, and nothing saved.",
        ),
        "softmax_of_the_drawn": Slip(
            {
                "return pulled + pushed.sum()": "z = output[[target, *noise]] @ x\n    return np.logaddexp.reduce(z) - z[0]"
            },
            "你在 K+1 个词上算了 softmax。负采样是 K+1 个互相独立的二分类，没有公共的分母。",
            "You took a softmax over K + 1 words. Negative sampling is K + 1 separate yes-or-no questions, with no common denominator.",
        ),
        "softmax_over_all_words": Slip(
            {"return pulled + pushed.sum()": "z = output @ x\n    return np.logaddexp.reduce(z) - z[target]"},
            "这是整个词表上的 softmax 损失，抽到的负样本没有用上。负采样只看目标词和抽到的词，各是一个二分类。",
            "This is the loss of a softmax over the whole vocabulary; the draws are not used. Negative sampling asks a yes-or-no question of the target and of each draw, and of no other word.",
        ),
        "target_among_the_noise": Slip(
            {"negatives[negatives != target]": "negatives"},
            "抽到目标词的那几次也算成了负样本：同一个词又拉又推。这样的抽样要丢掉。",
            "Draws that hit the target were counted as noise: the same word is pulled and pushed. Drop them.",
            group="hits",
        ),
        "log_of_underflow": Slip(
            {
                "np.logaddexp(0, -output[target] @ x)": "-np.log(sigmoid(output[target] @ x))",
                "np.logaddexp(0, output[noise] @ x)": "-np.log(1 - sigmoid(output[noise] @ x))",
            },
            "先算 σ 再取对数：|xᵀu| 约 1000 时，概率已下溢为 0，log 0 = -∞。请直接算 log σ(z) = min(z, 0) - log(1 + e^{-|z|})。",
            "You took the log of a probability that had underflowed to 0. Compute log σ(z) = min(z, 0) - log(1 + e^{-|z|}) directly.",
            group="steep",
        ),
        "log_of_clipped": Slip(
            {
                "np.logaddexp(0, -output[target] @ x)": "-np.log(np.maximum(sigmoid(output[target] @ x), 1e-10))",
                "np.logaddexp(0, output[noise] @ x)": "-np.log(np.maximum(1 - sigmoid(output[noise] @ x), 1e-10))",
            },
            "你给概率加了下限（如 1e-10）来避免 log 0：每一项的损失就封了顶（1e-10 时约 23）。请直接算 log σ(z) = min(z, 0) - log(1 + e^{-|z|})。",
            "You kept the probability away from 0 (by 1e-10, say): each term stops there (at about 23). Compute log σ(z) = min(z, 0) - log(1 + e^{-|z|}) directly.",
            view=up_to_the_cap,
            group="steep",
        ),
        "stopped_at_the_target": Slip(
            {"negatives[negatives != target]": "negatives[np.cumprod(negatives != target).astype(bool)]"},
            "抽到目标词时你停了下来（break），后面的负样本都丢了。要跳过的只有它（continue）。",
            "You stopped at a draw equal to the target (break), and the later ones are lost. Skip that one only (continue).",
            group="hits",
        ),
    },
    alternatives=(one_word_at_a_time, word_by_word),
)
