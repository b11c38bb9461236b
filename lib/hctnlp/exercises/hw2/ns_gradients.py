"""``ns_gradients(x, output, target, negatives)``: ∂loss/∂x and ∂loss/∂output of one sample."""

import numpy as np

from hctnlp.exercises.framework import Exercise, Group, Slip, Text, close
from hctnlp.exercises.hw2.samples import plain_samples, repeated_samples, samples_with_hits
from hctnlp.exercises.shared.given import sigmoid


def ns_gradients(x, output, target, negatives):
    """(∂loss/∂x, ∂loss/∂output)"""
    words = np.array([target, *negatives[negatives != target]])
    label = np.zeros(len(words))
    label[0] = 1
    error = sigmoid(output[words] @ x) - label  # -∂J/∂z
    grad_output = np.zeros_like(output)
    np.add.at(grad_output, words, np.outer(error, x))  # += would keep one of the repeated rows
    return error @ output[words], grad_output


def reference(x, output, target, negatives):
    """The library's gradients, for a batch of one sample."""
    import torch

    from hctnlp.word2vec import negative_sampling

    gradients = negative_sampling.gradients(
        torch.tensor(x)[None], torch.tensor(output), torch.tensor([target]), torch.tensor(negatives)[None]
    )
    return gradients.x[0].numpy(), gradients.output(len(output)).numpy()


def cases(rng):
    return [*plain_samples(rng), *repeated_samples(rng, "repeated"), *samples_with_hits(rng)]


def by_counting(x, output, target, negatives):
    drawn = np.bincount(negatives, minlength=len(output)).astype(np.float32)
    drawn[target] = 0
    error = drawn * sigmoid(output @ x)
    error[target] = sigmoid(output[target] @ x) - 1
    return [(error @ output).tolist(), (error[:, None] * x).astype(np.float32)]


def word_by_word(x, output, target, negatives):
    error = sigmoid(x @ output[target]) - 1
    grad_x, grad_output = error * output[target], np.zeros(output.shape)
    grad_output[target] += error * x
    for word in negatives:
        if word != target:
            error = sigmoid(x @ output[word])
            grad_x = grad_x + error * output[word]
            grad_output[word] += error * x
    return grad_x, grad_output


EXERCISE = Exercise(
    answer=ns_gradients,
    points=3.0,
    section=Text("5.1　推导", "5.1 Derivation"),
    parts=("grad_x", "grad_output"),
    reference=reference,
    cases=cases,
    groups=(
        Group("core", 0.5, Text("抽到的词各不相同", "every draw another word")),
        Group("repeated", 0.3, Text("有重复抽到的词", "words drawn more than once")),
        Group("hits", 0.2, Text("有抽到目标词的", "draws that hit the target")),
    ),
    compare=close(2),
    slips={
        "ascent": Slip(
            {"(error,": "(-error,", "error @": "-error @"},
            "符号反了：y - σ 是 J 的梯度（上升），损失 -J 的梯度是 σ - y。",
            "The sign: y - σ is the gradient of J, to climb. That of the loss -J is σ - y.",
        ),
        "labels_swapped": Slip(
            {"- label": "- (1 - label)"},
            "正负反了：目标词的标签 y 是 1，负样本的是 0。",
            "The labels are swapped: y is 1 for the target and 0 for the draws.",
        ),
        "label_forgotten": Slip(
            {" - label": ""},
            "目标词的标签没有减去：你对每个词都用了 σ，等于把目标词也当成噪声。",
            "The target's label is not subtracted: with σ for every word the target counts as noise too.",
        ),
        "squared_error": Slip(
            {"  # -∂J/∂z": "\n    error *= sigmoid(output[words] @ x) * (1 - sigmoid(output[words] @ x))"},
            "多了一个 σ(1-σ)：那是平方误差的梯度。对数似然的梯度里它正好被约掉。",
            "A factor σ(1-σ) too many: that is the gradient of the squared error. In the log-likelihood it cancels.",
        ),
        "matrices_exchanged": Slip(
            {"np.outer(error, x)": "error[:, None] * output[words]", "error @ output[words]": "error.sum() * x"},
            "x 和 u 对调了：z = xᵀu，所以 ∂z/∂x = u，∂z/∂u = x。",
            "x and u are exchanged: z = xᵀu, so ∂z/∂x = u and ∂z/∂u = x.",
        ),
        "x_from_the_target_only": Slip(
            {"error @ output[words]": "error[0] * output[target]"},
            "grad_x 只有目标词的那一项。x 出现在每一个内积里，负样本的各项也要加上。",
            "grad_x has the target's term only. x is in every inner product: add those of the draws.",
        ),
        "rows_only": Slip(
            {"], grad_output": "], np.outer(error, x)"},
            "grad_output 只有 K+1 行。这里要的是与 output 同形状的梯度：每一行加到它的词那里，其余为 0。",
            "grad_output has K + 1 rows only. Here it has the shape of output: each row is added at its word, the rest is 0.",
        ),
        "mean_over_words": Slip(
            {"    grad_output = np": "    error = error / len(words)\n    grad_output = np"},
            "你除以了词数：这是平均损失的梯度。损失是 K+1 项之和。",
            "You divided by the number of words: that is the gradient of a mean. The loss is a sum of K + 1 terms.",
        ),
        "repetitions_lost": Slip(
            {"np.add.at(grad_output, words, ": "grad_output[words] += ("},
            "重复抽到的词在 grad_output 里只算了一次：用下标数组做 a[idx] += g 时，NumPy 对同一个下标只写最后一次。",
            "A word drawn twice counts once in grad_output: with an array of indices, a[idx] += g writes each index only once.",
            group="repeated",
        ),
        "repetitions_removed": Slip(
            {"negatives[negatives != target]": "np.unique(negatives[negatives != target])"},
            "你先去掉了重复的词，两个梯度都少了。抽到两次就有两项。",
            "You removed repeated draws first, and both gradients lack them. Two draws are two terms.",
            group="repeated",
        ),
        "target_among_the_noise": Slip(
            {"negatives[negatives != target]": "negatives"},
            "抽到目标词的那几次也算成了负样本：同一个词又拉又推。这样的抽样要丢掉。",
            "Draws that hit the target were counted as noise: the same word is pulled and pushed. Drop them.",
            group="hits",
        ),
        "target_relabelled": Slip(
            {"negatives[negatives != target]": "negatives", "label[0] = 1": "label = words == target"},
            "抽到目标词的那几次被当成了又一个正样本（y = 1），目标词的梯度重复了。这样的抽样要丢掉，不是改标签。",
            "Draws that hit the target became positives (y = 1), and its gradient counts several times. Drop them; do not relabel them.",
            group="hits",
        ),
        "error_of_noise_turned": Slip(
            {"- label  #": "- label\n    error[1:] = 1 - error[1:]  #"},
            "负样本的误差写成了 1 - σ。∂(-log σ(-z))/∂z = σ(z)。",
            "The error of the noise is written 1 - σ. ∂(-log σ(-z))/∂z is σ(z).",
        ),
        "noise_pulled_too": Slip(
            {"label[0] = 1": "label[:] = 1"},
            "负样本的标签也成了 1：它们应当被推开，误差是 σ，不是 σ - 1。",
            "The noise has the label 1 too: it is to be pushed away, and its error is σ, not σ - 1.",
        ),
        "x_from_the_noise_only": Slip(
            {"error @ output[words], grad": "error[1:] @ output[words[1:]], grad"},
            "grad_x 里少了目标词的一份：它把 x 拉向 u_w。",
            "grad_x lacks the share of the target, which pulls x towards u_w.",
        ),
    },
    alternatives=(by_counting, word_by_word),
)
