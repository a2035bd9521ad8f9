"""The teacher: the encoder with a label head for each kind of span."""
import random

import torch
from torch import nn

from encoder import Encoder, Weights, tokenizer_of, weights_path
from windows import HEADS

LEARNING = 6  # upper layers that are fine-tuned: what the lower ones give is computed once


class Teacher(nn.Module):
    def __init__(self, weights):
        super().__init__()
        self.encoder = Encoder(weights, LEARNING)
        self.heads = nn.ModuleDict({name: nn.Linear(weights.width, len(labels)) for name, labels in HEADS.items()})

    def learnt(self):
        """What fine-tuning changes, for a file."""
        return {name: value for name, value in self.state_dict().items() if self._learns(name)}

    def _learns(self, name):
        if not name.startswith('encoder.'):
            return True
        return name.startswith('encoder.layers.') and int(name.split('.')[2]) >= self.encoder.still


def make(seed=1):
    """One thread: with more, torch is far slower beside other work. The same seed gives the same weights."""
    torch.manual_seed(seed)
    random.seed(seed)
    torch.set_num_threads(1)
    weights = Weights(weights_path())
    return weights, tokenizer_of(weights), Teacher(weights)


def padded(weights, windows):
    """Ids, mask and labels by head of some windows, as tensors; -100 where nothing is told."""
    length = max(len(window.ids) for window in windows) + 2
    ids = torch.full((len(windows), length), weights.padding)
    mask = torch.zeros(len(windows), length, dtype=torch.bool)
    labels = {head: torch.full((len(windows), length), -100) for head in HEADS}
    for n, window in enumerate(windows):
        size = len(window.ids)
        ids[n, :size + 2] = torch.tensor([weights.begin, *window.ids, weights.end])
        mask[n, :size + 2] = True
        for head, own in window.labels.items():
            labels[head][n, 1:size + 1] = torch.tensor(own)
    return ids, mask, labels
