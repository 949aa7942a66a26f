# Measures, and holds the figures against the bars of verification.md. What follows `bench` goes to JMH
# (`-h` shows what it takes); `--browser` measures in Chromium instead.

run_bench() {
  need_jdk
  need_maven
  if [ "${1:-}" = --browser ]; then
    bench_browser
  else
    measure "nutation.bench.Measure $*"
  fi
}

# Compiles the module and what it needs, and runs one of its main classes.
measure() {
  (cd "$home" && mvn -q -B -ntp -DskipTests -Dspotless.check.skip -pl bench -am -Pmeasure "-Dmeasure=$1" package)
}
