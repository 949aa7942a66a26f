# Feeds the readers and the server ever other bytes, for so many minutes, shared among them. What it learns stays in
# target/fuzz, and so does an input that breaks something.

readonly fuzzed=(DiaryFuzz GunzipFuzz RequestFuzz)

run_fuzz() {
  local minutes="${1:-30}" each
  [[ "$minutes" =~ ^[0-9]+$ ]] || { echo "nutation: fuzz takes a number of minutes, not $minutes" >&2; return 2; }
  need_jdk
  need_maven
  for each in "${fuzzed[@]}"; do
    mkdir -p "$home/target/fuzz/$each"
    sow "$home/target/fuzz/$each"
    echo "$each"
    fuzz "$each" $((minutes * 60 / ${#fuzzed[@]}))
  done
}

# The fuzzer begins with the lines of the written diaries.
sow() {
  cat "$home"/examples/*/diary.jsonl | sed -n '1,300p' | split -l 1 -a 4 - "$1/written-"
}

# fuzz CLASS SECONDS: without Jazzer's own detectors, for which every connection of the test to its server is an attack.
fuzz() {
  local learnt="$home/target/fuzz/$1"
  (cd "$home" && mvn -q -B -ntp -Dspotless.check.skip -DskipTests -pl server -am -Pmeasure-server,fuzz \
    "-Dmeasure=com.code_intelligence.jazzer.Jazzer --target_class=nutation.server.fuzz.$1 \
--instrumentation_includes=nutation.** --disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery \
--reproducer_path=$learnt -max_total_time=$2 -timeout=30 -artifact_prefix=$learnt/ $learnt" package)
}
