"""judge.py TEACHER.pt GOLD.jsonl [--house HOUSE]: precision, recall and F1 of the teacher's spans in annotated articles: names, titles and cues exactly,
words of statements by a Jaccard of 0.8 over letters."""
import argparse

import torch

from label import found_in
from model import make
from windows import rows

KINDS = (('entity', 'PER', 'people'), ('entity', 'ORG', 'organizations'), ('entity', 'ROLE', 'titles'), ('cue', 'CUE', 'cues'), ('words', 'DIR', 'direct'), ('words', 'IND', 'indirect'))


def told(article, key):
    if key in ('people', 'organizations'):
        return [(m['start'], m['end']) for each in article[key] for m in each['mentions'] if m.get('kind', 'NAME') == 'NAME']
    if key == 'titles':
        return [(role['start'], role['end']) for role in article['roles']]
    if key == 'cues':
        return [(s['cue']['start'], s['cue']['end']) for s in article['statements'] if s['cue']]
    direct = key == 'direct'
    return [(x['start'], x['end']) for s in article['statements'] if (s['kind'] == 'DIRECT') == direct for x in s['spans']]


def right(gold, found, exactly):
    used, count = set(), 0
    for a, b in gold:
        for n, (c, d) in enumerate(found):
            overlap = max(0, min(b, d) - max(a, c))
            if n not in used and ((a, b) == (c, d) if exactly else overlap / (max(b, d) - min(a, c)) >= 0.8):
                used.add(n)
                count += 1
                break
    return count


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument('teacher')
    options.add_argument('gold')
    options.add_argument('--house', default='')
    given = options.parse_args()
    weights, tokenizer, teacher = make()
    teacher.load_state_dict(torch.load(given.teacher), strict=False)
    teacher.eval()
    totals = {key: [0, 0, 0] for _, _, key in KINDS}
    for article in rows(given.gold):
        if given.house and article.get('publisher') not in given.house.split(','):
            continue
        found = found_in(weights, teacher, tokenizer, article)
        for head, kind, key in KINDS:
            gold = told(article, key)
            own = [(span['start'], span['end']) for span in found[head] if span['kind'] == kind]
            for n, value in enumerate((len(gold), len(own), right(gold, own, head != 'words'))):
                totals[key][n] += value
    for key, (gold, own, hits) in totals.items():
        print(f'{key}: P {100 * hits / max(1, own):.1f} R {100 * hits / max(1, gold):.1f} F1 {200 * hits / max(1, gold + own):.1f} of {gold}')


if __name__ == '__main__':
    main()
