#!/usr/bin/env bash
# Trains the scales that weigh names (train/scales.mjs). Each part of the gold is read with a tagger that has learnt nothing of it: a scale that learnt from
# tags that know the article would believe them too much. SILVER names what the teacher labelled (train/teacher/label.py), TAGGER the tagger that reads it; without it only gold is learnt from.
#   bash train/scales.sh [--without HOUSE,…]     the second is for judging on these houses
set -euo pipefail
cd "$(dirname "$0")/.."
shared=../shared
work=.cache/train
houses=$shared/gold/houses-train.jsonl
bash train/taggers.sh
python3 $shared/tools/offsets.py --join train/gold/houses-more.jsonl $shared/corpora/houses-raw.jsonl > "$work/more.jsonl"
groups=()
for group in okezone,Okezone sindonews,Sindonews tempo,Tempo.co 'others,Posmetro Medan,Kompas.com'; do
  groups+=("$work/${group%%,*}.json,$houses,${group#*,}" "$work/${group%%,*}.json,$work/more.jsonl,${group#*,}")
done
groups+=("src/language/id/tagger.json,$work/more.jsonl,Wowkeren,Kapanlagi,Fimela,Tribunnews" "src/language/id/tagger.json,$shared/gold/world-dev.jsonl")
silver=()
[ -n "${SILVER:-}" ] && silver=(--silver "$SILVER,$shared/corpora/houses-raw.jsonl,${TAGGER:-src/language/id/tagger.json}")
for kind in people bodies; do
  node train/scales.mjs $kind "${OUT:-src/language/id}/$kind.json" "${groups[@]}" "${silver[@]}" "$@"
done
