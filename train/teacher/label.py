"""label.py TEACHER.pt ARTICLES.jsonl OUT.jsonl [--from N] [--count N] [--every N]: what the teacher finds in articles, an object a line: `sha256` of the
text, and by head spans of UTF-16 units with their kind and the least probability of any of their words. Goes on where it was interrupted."""
import argparse
import hashlib
import json
import os
import random

import torch

from model import make, padded
from windows import HEADS, rows, units, windows_of

AT_ONCE = 16  # windows


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


def path_of(scores, labels):
    """The best labels of which none goes on with what did not begin."""
    count = len(labels)
    may = torch.zeros(count, count)
    for to, label in enumerate(labels):
        if label.startswith('I-'):
            for before, other in enumerate(labels):
                if other[2:] != label[2:]:
                    may[before, to] = -1e4
    best = scores[0] + may[0]
    back = []
    for row in scores[1:]:
        ways = best[:, None] + may
        back.append(ways.argmax(0))
        best = ways.max(0).values + row
    at = int(best.argmax())
    path = [at]
    for ways in reversed(back):
        at = int(ways[at])
        path.append(at)
    return path[::-1]


def found_in(weights, teacher, tokenizer, article):
    text = article['text']
    unit = units(text)
    found = {head: [] for head in HEADS}
    windows = windows_of(tokenizer, article, labelled=False)
    for n in range(0, len(windows), AT_ONCE):
        some = windows[n:n + AT_ONCE]
        ids, mask, _ = padded(weights, some)
        with torch.no_grad():
            hidden = teacher.encoder.upper(teacher.encoder.lower(ids, mask), mask)
            scores = {head: torch.log_softmax(layer(hidden), -1) for head, layer in teacher.heads.items()}
        for k, window in enumerate(some):
            words = words_of(weights, window, text)
            for head, labels in HEADS.items():
                own = torch.stack([scores[head][k, 1 + first] for first, _ in words])
                open_span = None
                for (first, last), label, row in zip(words, path_of(own, labels), own):
                    name = labels[label]
                    start, end = window.places[first][0], window.places[last][1]
                    sure = float(row[label].exp())
                    if name == 'O':
                        open_span = None
                        continue
                    if name[0] == 'B' or open_span is None:
                        open_span = {'start': unit[start], 'end': unit[end], 'kind': name[2:], 'sure': sure}
                        found[head].append(open_span)
                    else:
                        open_span['end'] = unit[end]
                        open_span['sure'] = min(open_span['sure'], sure)
    for spans in found.values():
        for span in spans:
            span['sure'] = round(span['sure'], 3)
    return found


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('teacher')
    options.add_argument('articles')
    options.add_argument('out')
    options.add_argument('--count', type=int, default=2000)
    options.add_argument('--part', default='1/1', help='K/N: every Nth of the drawn articles, from the Kth on')
    options.add_argument('--without', default='')
    given = options.parse_args()
    weights, tokenizer, teacher = make()
    teacher.load_state_dict(torch.load(given.teacher), strict=False)
    teacher.eval()
    drawn = [article for article in rows(given.articles) if article.get('publisher') not in given.without.split(',')]
    if given.count < len(drawn):
        drawn = random.Random(2).sample(drawn, given.count)
    part, parts = map(int, given.part.split('/'))
    drawn = drawn[part - 1::parts]
    done = len(rows(given.out)) if os.path.exists(given.out) else 0
    with open(given.out, 'a', encoding='utf8') as out:
        for n, article in enumerate(drawn[done:], done + 1):
            found = found_in(weights, teacher, tokenizer, article)
            out.write(json.dumps({'sha256': hashlib.sha256(article['text'].encode()).hexdigest(), **found}) + '\n')
            out.flush()
            if n % 100 == 0:
                print(f'{n} of {len(drawn)}', flush=True)


if __name__ == '__main__':
    main()
