"""label.py TEACHER.pt[,TEACHER.pt…] ARTICLES.jsonl OUT.jsonl [--count N] [--part K/N] [--without HOUSE,…]: what the teachers, of one mind, find in
articles, an object a line: `sha256` of the text, and by head spans of UTF-16 units with their kind and the least probability of any of their words; spans
of statements also tell who says them, `speaker`: where his name begins (null: nobody of that stretch) and its probability. Goes on where it was
interrupted."""
import argparse
import hashlib
import json
import os
import random

import torch

from model import DEVICE, kept, padded
from windows import HEADS, rows, units, windows_of

AT_ONCE = 16 if DEVICE.type == 'cpu' else 128  # windows
ARTICLES = 64  # read together


def words_of(weights, window, text):
    """Tokens of one word go together: first and last."""
    found = []
    for n, (start, end) in enumerate(window.places):
        piece = weights.pieces[window.ids[n]][0]
        alone = start < end and not text[start:end].isalnum()
        after = n > 0 and not text[slice(*window.places[n - 1])].isalnum()
        if n == 0 or piece.startswith('▁') or alone or after:
            found.append([n, n])
        else:
            found[-1][1] = n
    return found


def paths_of(scores, labels):
    """scores: windows × words × labels. The best labels of every window of which none goes on with what did not begin."""
    may = torch.zeros(len(labels), len(labels), device=scores.device)
    for to, label in enumerate(labels):
        if label.startswith('I-'):
            for before, other in enumerate(labels):
                if other[2:] != label[2:]:
                    may[before, to] = -1e4
    best = scores[:, 0] + may[0]
    back = []
    for n in range(1, scores.shape[1]):
        best, ways = (best[:, :, None] + may).max(1)
        best = best + scores[:, n]
        back.append(ways)
    at = best.argmax(1)
    path = [at]
    for ways in reversed(back):
        at = ways.gather(1, at[:, None])[:, 0]
        path.append(at)
    return torch.stack(path[::-1], 1).tolist()


def agreed(given):
    """Mean of the teachers' probabilities, as logarithms."""
    return torch.logsumexp(torch.stack(given), 0) - torch.log(torch.tensor(float(len(given))))


class Reader:
    """Teachers that read together."""

    def __init__(self, paths):
        self.weights, self.tokenizer, first = kept(paths[0])
        self.teachers = [first, *(kept(path)[2] for path in paths[1:])]

    def read(self, articles):
        """What is found in articles, in their order."""
        texts = [article['text'] for article in articles]
        found = [{head: [] for head in HEADS} for _ in articles]
        windows = [(n, window) for n, article in enumerate(articles) for window in windows_of(self.tokenizer, article, labelled=False)]
        windows.sort(key=lambda each: len(each[1].ids))
        for n in range(0, len(windows), AT_ONCE):
            some = windows[n:n + AT_ONCE]
            for (article, window), spans in zip(some, self._read([window for _, window in some], [texts[article] for article, _ in some])):
                for head, own in spans.items():
                    found[article][head].extend(own)
        for text, heads in zip(texts, found):
            unit = units(text)
            for spans in heads.values():
                for span in spans:
                    span.update(start=unit[span['start']], end=unit[span['end']], sure=round(span['sure'], 3))
                    if span.get('speaker') is not None:
                        span['speaker'] = unit[span['speaker']]
                spans.sort(key=lambda span: span['start'])
        return found

    def _read(self, windows, texts):
        ids, mask, _ = padded(self.weights, windows)
        words = [words_of(self.weights, window, text) for window, text in zip(windows, texts)]
        with torch.no_grad():
            hidden = [teacher.encoder.upper(teacher.encoder.lower(ids, mask), mask) for teacher in self.teachers]
            spans = [{} for _ in windows]
            for head, labels in HEADS.items():
                tokens = agreed([torch.log_softmax(teacher.heads[head](own), -1) for teacher, own in zip(self.teachers, hidden)])
                scores = torch.full((len(windows), max(map(len, words)), len(labels)), -1e4, device=DEVICE)
                scores[:, :, 0] = 0
                for k, own in enumerate(words):
                    scores[k, :len(own)] = tokens[k, [1 + first for first, _ in own]]
                sure = scores.exp().cpu()
                for k, path in enumerate(paths_of(scores, labels)):
                    spans[k][head] = spans_of(windows[k], words[k], path, sure[k], labels)
            asked = [(k, span) for k, own in enumerate(spans) for span in own['words']]
            if asked:
                window, token = (torch.tensor(each, device=DEVICE) for each in zip(*((k, 1 + span.pop('token')) for k, span in asked)))
                pointed = agreed([teacher.pointed(own, window, token, mask) for teacher, own in zip(self.teachers, hidden)]).exp().cpu()
                for (k, span), row in zip(asked, pointed):
                    place = int(row.argmax())
                    span['speaker'] = windows[k].places[place - 1][0] if 0 < place <= len(windows[k].ids) else None
                    span['speaker_sure'] = round(float(row[place]), 3)
        for own in spans:
            for head in HEADS:
                for span in own[head]:
                    span.pop('token', None)
        return spans


def spans_of(window, words, path, sure, labels):
    """Spans of characters, with the first token of each."""
    found = []
    open_span = None
    for n, (first, last) in enumerate(words):
        name = labels[path[n]]
        if name == 'O':
            open_span = None
            continue
        end = window.places[last][1]
        chance = float(sure[n, path[n]])
        if name[0] == 'B' or open_span is None:
            open_span = {'start': window.places[first][0], 'end': end, 'kind': name[2:], 'sure': chance, 'token': first}
            found.append(open_span)
        else:
            open_span['end'] = end
            open_span['sure'] = min(open_span['sure'], chance)
    return found


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('teachers')
    options.add_argument('articles')
    options.add_argument('out')
    options.add_argument('--count', type=int, default=2000)
    options.add_argument('--part', default='1/1', help='K/N: every Nth of the drawn articles, from the Kth on')
    options.add_argument('--without', default='')
    given = options.parse_args()
    reader = Reader(given.teachers.split(','))
    drawn = [article for article in rows(given.articles) if article.get('publisher') not in given.without.split(',')]
    if given.count < len(drawn):
        drawn = random.Random(2).sample(drawn, given.count)
    part, parts = map(int, given.part.split('/'))
    drawn = drawn[part - 1::parts]
    done = len(rows(given.out)) if os.path.exists(given.out) else 0
    with open(given.out, 'a', encoding='utf8') as out:
        for n in range(done, len(drawn), ARTICLES):
            some = drawn[n:n + ARTICLES]
            for article, found in zip(some, reader.read(some)):
                out.write(json.dumps({'sha256': hashlib.sha256(article['text'].encode()).hexdigest(), **found}) + '\n')
            out.flush()
            print(f'{given.out}: {n + len(some)} of {len(drawn)}', flush=True)


if __name__ == '__main__':
    main()
