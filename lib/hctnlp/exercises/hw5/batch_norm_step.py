"""``batch_norm_step(a, t, gain, running_mean, running_variance, momentum)``: one step of batch normalisation."""

import numpy as np

from hctnlp.exercises.framework import Case, Exercise, Group, Slip, Text, close
from hctnlp.exercises.shared.given import EPSILON


def batch_norm_step(a, t, gain, running_mean, running_variance, momentum):
    """(归一化之后的 a, 滑动均值, 滑动方差)。 The normalised a and the updated statistics."""
    slot = min(t, len(running_mean) - 1)
    mean, variance, unbiased = a.mean(axis=0), a.var(axis=0), a.var(axis=0, ddof=1)
    normalised = gain * (a - mean) / np.sqrt(variance + EPSILON)
    running_mean[slot] = (1 - momentum) * running_mean[slot] + momentum * mean
    running_variance[slot] = (1 - momentum) * running_variance[slot] + momentum * unbiased
    return normalised, running_mean, running_variance


def reference(a, t, gain, running_mean, running_variance, momentum):
    """The library's module in training, with these statistics."""
    import torch

    from hctnlp.recurrent.normalisation import StepBatchNorm

    norm = StepBatchNorm(a.shape[1], len(running_mean), momentum=momentum).double()
    norm.gain.data = torch.tensor(gain)
    norm.running_mean, norm.running_variance = torch.tensor(running_mean), torch.tensor(running_variance)
    normalised = norm(torch.tensor(a), t)
    return normalised.detach().numpy(), norm.running_mean.numpy(), norm.running_variance.numpy()


def cases(rng):
    core = [_step(rng, t, batch) for t, batch in ((1, 4), (2, 6), (0, 5))]
    narrow = _step(rng, 1, 5)
    narrow[0][:, 0] = 0.5  # exact in every sum, so that its deviation is 0 and not nearly 0
    narrow[0][:, 1] = 1 + 0.003 * rng.permutation([-1.3, -0.6, 0.1, 0.6, 1.2])
    late = [_step(rng, t, 4) for t in (4, 7)]
    return [*map(Case, core), Case(narrow, "narrow"), *(Case(arguments, "late") for arguments in late)]


def _step(rng, t, batch):
    """Pre-activations of step t, a gain, and statistics of four steps, of which no two are alike."""
    steps, hidden = 4, 3
    a = rng.normal(size=hidden) + rng.uniform(0.5, 2.0, size=hidden) * rng.normal(size=(batch, hidden))
    running = rng.normal(size=(steps, hidden)), rng.uniform(0.5, 2.0, size=(steps, hidden))
    return a, t, rng.uniform(0.1, 1.0, size=hidden), *running, float(rng.uniform(0.05, 0.3))


def without_changing_the_arguments(a, t, gain, running_mean, running_variance, momentum):
    batch, last = a.shape[0], running_mean.shape[0] - 1
    chosen = (np.arange(last + 1) == min(t, last))[:, None] * momentum
    centred = a - sum(a) / batch
    squares = (centred * centred).sum(axis=0)
    return [
        (centred * gain * (squares / batch + EPSILON) ** -0.5).astype(np.float32),
        (running_mean + chosen * (a.mean(0) - running_mean)).tolist(),
        running_variance + chosen * (squares / (batch - 1) - running_variance),
    ]


EXERCISE = Exercise(
    answer=batch_norm_step,
    points=3.0,
    section=Text("5.5　层归一化和批归一化", "5.5 Layer and batch normalisation"),
    parts=("normalised", "running_mean", "running_variance"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.7, Text("一般的一步", "any step")),
        Group("narrow", 0.15, Text("几乎不变或完全不变的特征", "features that hardly vary, or not at all")),
        Group("late", 0.15, Text("t 超出了统计量的步数", "t beyond the steps with statistics")),
    ),
    compare=close(3),
    slips={
        "over_the_features": Slip(
            {
                "gain * (a - mean) / np.sqrt(variance +": "gain * (a - a.mean(axis=1, keepdims=True)) / np.sqrt(a.var(axis=1, keepdims=True) +"
            },
            "均值和方差是对一个样本的各个特征算的，那是**层**归一化（GRAD-9）。批归一化对一批样本算，每个特征各有一个。",
            "Mean and variance run over the features of one example: that is *layer* normalisation (GRAD-9). Batch normalisation runs over the batch, one for each feature.",
        ),
        "over_everything": Slip(
            {
                "a.mean(axis=0), a.var(axis=0), a.var(axis=0, ddof=1)": "a.mean(), a.var(), a.var() * len(a) / (len(a) - 1)"
            },
            "整个数组只算了一个均值、一个方差；每个特征要有自己的。",
            "There is one mean and one variance for the whole array; each feature has its own.",
        ),
        "running_statistics_used": Slip(
            {"(a - mean) / np.sqrt(variance": "(a - running_mean[slot]) / np.sqrt(running_variance[slot]"},
            "训练时用的是这一批的统计量；滑动平均是留到预测时用的。",
            "In training the statistics of this batch are used; the running means are for prediction.",
        ),
        "updated_and_then_used": Slip(
            {"return normalised": "return gain * (a - running_mean[slot]) / np.sqrt(running_variance[slot] + EPSILON)"},
            "你先更新了滑动平均，又用它来归一化。训练时直接用这一批的统计量。",
            "You updated the running means and normalised with them. In training those of this batch are used as they are.",
        ),
        "unbiased_everywhere": Slip(
            {"np.sqrt(variance": "np.sqrt(unbiased"},
            "归一化时方差除以 B（不是 B-1），这样归一化之后的均方恰好是 1；只有滑动平均里存的才除以 B-1。",
            "To normalise, the variance is a mean over B and not B - 1, so that the mean square becomes 1; only what the running mean keeps is over B - 1.",
        ),
        "biased_everywhere": Slip(
            {"momentum * unbiased": "momentum * variance"},
            "滑动方差存的是无偏估计，除以 B-1（与 PyTorch 相同）：预测时它代表的是总体，不是这一批。",
            "The running variance keeps the unbiased estimate, over B - 1 as in PyTorch: in prediction it stands for all data and not for this batch.",
        ),
        "variances_exchanged": Slip(
            {"variance, unbiased =": "unbiased, variance ="},
            "两种方差用反了：归一化用除以 B 的，滑动平均存除以 B-1 的。",
            "The two variances are exchanged: that over B normalises, that over B - 1 is kept.",
        ),
        "root_forgotten": Slip(
            {"np.sqrt(variance + EPSILON)": "(variance + EPSILON)"},
            "除的是方差，忘了开方：要除以标准差，单位才对得上。",
            "You divided by the variance. Divide by its root, the deviation: only then do the units agree.",
        ),
        "not_centred": Slip(
            {"(a - mean)": "a"},
            "没有减去均值。",
            "The mean is not subtracted.",
        ),
        "gain_forgotten": Slip(
            {"gain * (a": "(a"},
            "没有乘 γ（gain）。它让网络自己决定每个特征的幅度。",
            "γ (gain) is not used. With it the net decides how large each feature shall be.",
        ),
        "momentum_the_other_way": Slip(
            {
                "(1 - momentum) * running_mean[slot] + momentum * mean": "momentum * running_mean[slot] + (1 - momentum) * mean",
                "(1 - momentum) * running_variance[slot] + momentum *": "momentum * running_variance[slot] + (1 - momentum) *",
            },
            "滑动平均的两个权重用反了：这里 momentum 是**新**一批的权重（与 PyTorch 相同），旧值的是 1 - momentum。",
            "The weights of the running mean are exchanged: momentum is that of the *new* batch, as in PyTorch, and 1 - momentum that of the old value.",
        ),
        "momentum_forgotten": Slip(
            {
                "(1 - momentum) * running_mean[slot] + momentum * mean": "mean",
                "(1 - momentum) * running_variance[slot] + momentum * ": "",
            },
            "旧值被这一批完全替换了；滑动平均要把新旧按权重混合。",
            "The old values are replaced by this batch; a running mean mixes old and new by their weights.",
        ),
        "old_mean_not_reduced": Slip(
            {"(1 - momentum) * running_mean": "running_mean", "(1 - momentum) * running_variance": "running_variance"},
            "新的加进来了，旧的没有按 1 - momentum 减少：这样会越加越大。",
            "The new is added and the old not reduced to 1 - momentum of it: the sum grows for ever.",
        ),
        "deviation_for_variance": Slip(
            {"momentum * unbiased": "momentum * np.sqrt(unbiased)"},
            "滑动平均里存的是标准差，应当存方差。",
            "The running mean keeps the deviation; it should keep the variance.",
        ),
        "every_step_updated": Slip(
            {"min(t, len(running_mean) - 1)": "slice(None)"},
            "每一步的统计量都被改了。第 t 步的只属于第 t 步：RNN 从 h_0 = 0 出发，开头和后面的分布不一样。",
            "The statistics of every step have changed. Those of step t belong to step t alone: a net that starts from h_0 = 0 has other ones at first than later.",
        ),
        "first_step_always": Slip(
            {"min(t, len(running_mean) - 1)": "0"},
            "t 没有用上：更新的总是第 0 步的统计量。",
            "t is not used: the statistics of step 0 are updated each time.",
        ),
        "row_only": Slip(
            {"running_mean, running_variance\n": "running_mean[slot], running_variance[slot]\n"},
            "只返回了第 t 步的那一行；题目要所有步的统计量，其他行不变。",
            "Only the row of step t was returned; the statistics of all steps are asked for, the other rows as they were.",
        ),
        "epsilon_outside": Slip(
            {"np.sqrt(variance + EPSILON)": "(np.sqrt(variance) + EPSILON)"},
            "ε 加在了根号外面：方差很小时差别就大了。公式里它在根号里，与方差相加。",
            "ε is added outside the root. Where the variance is small that matters; in the formula it is inside, added to the variance.",
            group="narrow",
        ),
        "epsilon_forgotten": Slip(
            {" + EPSILON": ""},
            "没有 ε：一个特征在这一批里完全相同时，成了 0/0。",
            "ε is missing: a feature that is the same in the whole batch becomes 0/0.",
            group="narrow",
        ),
        "epsilon_as_a_limit": Slip(
            {"variance + EPSILON": "np.maximum(variance, EPSILON)"},
            "你把 ε 当成了方差的下限；公式里是把它**加**到方差上。",
            "You took ε as a lower limit of the variance; in the formula it is *added* to it.",
            group="narrow",
        ),
        "steps_beyond_fail": Slip(
            {"min(t, len(running_mean) - 1)": "t"},
            "序列比统计量的步数长时，下标越界了。超出的步都用最后一行。",
            "A sequence longer than the statistics runs beyond their end. Steps beyond use the last row.",
            group="late",
        ),
        "steps_beyond_wrap": Slip(
            {"min(t, len(running_mean) - 1)": "t % len(running_mean)"},
            "超出的步绕回了开头：很晚的步和最早的步分布最不像。它们都用最后一行。",
            "Steps beyond the end start again at the first row, whose statistics are the least like theirs. They use the last one.",
            group="late",
        ),
        "steps_beyond_lost": Slip(
            {"min(t, len(running_mean) - 1)": "slice(t, t + 1)"},
            "超出的步没有记录下来；它们要更新最后一行。",
            "Steps beyond the end are not kept; they update the last row.",
            group="late",
        ),
    },
    alternatives=(without_changing_the_arguments,),
)
