# %%
import numpy as np
import torch

from hctnlp.recurrent import LSTM
from hctnlp.word2vec import Word2Vec

x = torch.arange(24.0).view(6, 4).sin()
y = x.prod(1, keepdim=True)


def train(model, optimizer):
    for _ in range(20):
        optimizer.zero_grad()
        loss = ((model(x) - y) ** 2).mean()
        loss.backward()
        optimizer.step()
    print(f"{loss.item():.12g}")


# %%
torch.manual_seed(0)
net = torch.nn.Sequential(torch.nn.Linear(4, 8), torch.nn.Tanh(), torch.nn.Linear(8, 1))
train(net, torch.optim.SGD(net.parameters(), lr=0.1))
# %%
torch.manual_seed(0)
layer = LSTM(4, 8)
train(lambda x: layer(x[:, None])[0].sum(-1), torch.optim.Adam(layer.parameters()))
# %%
W = 0.1 * torch.randn(4, 1, generator=torch.Generator().manual_seed(0), dtype=torch.float64)
for _ in range(20):
    W -= 0.1 * 2 / len(x) * x.double().T @ (x.double() @ W - y)
print(f"{((x.double() @ W - y) ** 2).mean().item():.12g}")
# %%
words = Word2Vec(objective="hs", dim=4, min_count=1, epochs=1, subsample=0, engine="reference", progress=False)
words.fit([["轮胎", "噪音", "比", "大"]] * 5)
print(f"{np.square(words.keyed_vectors().vectors).sum(dtype=np.float64):.12g}")
# %%
print(torch.eye(3), torch.nn.init.zeros_(torch.empty(2)), torch.nn.init.ones_(torch.empty(2)))
drawn, again = (torch.randn(5, generator=torch.Generator().manual_seed(0)) for _ in range(2))
print(torch.equal(drawn, again))
