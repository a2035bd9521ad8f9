"""The teacher: the encoder with a label head for each kind of span, and a head that points from the first word of a statement to who says it."""
import random

import torch
from torch import nn

from encoder import Encoder, Weights, tokenizer_of, weights_path
from windows import HEADS

DEVICE = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
POINTING = 128  # width of what is compared


class Teacher(nn.Module):
    def __init__(self, weights, learning):
        super().__init__()
        self.encoder = Encoder(weights, learning)
        self.heads = nn.ModuleDict({name: nn.Linear(weights.width, len(labels)) for name, labels in HEADS.items()})
        self.asks, self.answers = nn.Linear(weights.width, POINTING), nn.Linear(weights.width, POINTING)

    def learnt(self):
        """What fine-tuning changes, for a file."""
        return {name: value for name, value in self.state_dict().items() if self._learns(name)}

    def _learns(self, name):
        if not name.startswith('encoder.'):
            return True
        return name.startswith('encoder.layers.') and int(name.split('.')[2]) >= self.encoder.still

    def pointed(self, hidden, window, token, mask):
        """Log-probability of every place of a window to be who says the statement that begins at a token of it; place 0 is nobody."""
        scores = torch.einsum('sd,sld->sl', self.asks(hidden[window, token]), self.answers(hidden)[window]) / POINTING**0.5
        return torch.log_softmax(scores.masked_fill(~mask[window], -1e4), -1)


def make(learning=6, seed=1):
    """The upper layers `learning` are fine-tuned, what the others give is computed once. One thread: with more, torch is far slower beside other work. The
    same seed gives the same weights."""
    torch.manual_seed(seed)
    random.seed(seed)
    torch.set_num_threads(1)
    weights = Weights(weights_path())
    return weights, tokenizer_of(weights), Teacher(weights, learning).to(DEVICE)


def kept(path):
    """A teacher that was trained, with weights and tokenizer."""
    learnt = torch.load(path, map_location=DEVICE)
    layers = {int(name.split('.')[2]) for name in learnt if name.startswith('encoder.layers.')}
    weights, tokenizer, teacher = make(len(layers))
    teacher.load_state_dict(learnt, strict=False)
    return weights, tokenizer, teacher.eval()


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
    return ids.to(DEVICE), mask.to(DEVICE), {head: own.to(DEVICE) for head, own in labels.items()}


def said_in(windows, length):
    """Statements of some windows: number of the window, first token, and a mask of the places of who says it; None where there are none."""
    all_said = [(n, first, told) for n, window in enumerate(windows) for first, told in window.said]
    if not all_said:
        return None
    right = torch.zeros(len(all_said), length, dtype=torch.bool)
    for row, (_, _, told) in zip(right, all_said):
        row[told] = True
    return torch.tensor([n for n, _, _ in all_said]).to(DEVICE), torch.tensor([first for _, first, _ in all_said]).to(DEVICE), right.to(DEVICE)
