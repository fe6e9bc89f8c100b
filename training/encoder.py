"""The encoder (multilingual-e5-small's architecture) and the stance model on top of it, in plain torch."""
import torch
from torch import nn
import torch.nn.functional as F

CLASSES = ("against", "neutral", "for", "off")  # order of the logits; off: the statement does not address the claim
LABEL = (-1, 0, 1, 0)                            # class → label


class Layer(nn.Module):
    def __init__(self, hidden, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv, self.attended = nn.Linear(hidden, 3 * hidden), nn.Linear(hidden, hidden)
        self.inner, self.outer = nn.Linear(hidden, inner), nn.Linear(inner, hidden)
        self.norm1, self.norm2 = nn.LayerNorm(hidden, eps=1e-12), nn.LayerNorm(hidden, eps=1e-12)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        # Written out: on the CPU the fused attention's backward pass takes three times as long at these lengths.
        y = torch.softmax(q * (hidden // self.heads) ** -0.5 @ k.transpose(-1, -2) + mask, dim=-1).to(v.dtype) @ v
        x = self.norm1(x + self.attended(y.transpose(1, 2).reshape(batch, length, hidden)))
        return self.norm2(x + self.dropout(self.outer(F.gelu(self.inner(x)))))


class Encoder(nn.Module):
    def __init__(self, hidden, layers, heads, inner, vocabulary, positions):
        super().__init__()
        self.word, self.position = nn.Embedding(vocabulary, hidden), nn.Embedding(positions, hidden)
        self.norm, self.dropout = nn.LayerNorm(hidden, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(hidden, heads, inner) for _ in range(layers))

    def forward(self, ids, attention):
        x = self.dropout(self.norm(self.word(ids) + self.position.weight[: ids.shape[1]]))
        mask = (1.0 - attention[:, None, None, :].to(x.dtype)) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x


class StanceModel(nn.Module):
    """Logits over CLASSES from the first token and the mean of all tokens."""

    def __init__(self, shape):
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(**shape)
        self.dense, self.head = nn.Linear(2 * shape["hidden"], shape["hidden"]), nn.Linear(shape["hidden"], len(CLASSES))
        self.dropout = nn.Dropout(0.1)

    def forward(self, ids, attention):
        x = self.encoder(ids, attention)
        weight = attention[..., None].to(x.dtype)
        pooled = torch.cat([x[:, 0], (x * weight).sum(1) / weight.sum(1)], dim=-1)
        return self.head(self.dropout(torch.tanh(self.dense(pooled))))
