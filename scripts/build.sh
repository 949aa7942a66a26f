# Builds the one executable, cli/target/nutation.jar, with progress.

readonly jar="$home/cli/target/nutation.jar"
readonly build_log="$home/target/build.log"
# The executable's own time is the release's, so that builds are the same byte for byte; this file has the build's.
readonly built="$home/target/built"
readonly modules=(engine figure catalogue browser web server cli)

# Whether a source is newer than the executable.
stale() {
  { [ -f "$jar" ] && [ -f "$built" ]; } || return 0
  [ -n "$(find "$home/pom.xml" "${modules[@]/#/$home/}" -newer "$built" -type f \
    -not -path '*/target/*' -not -path '*/node_modules/*' -not -path '*/dist/*' \
    -not -path '*/src/test/*' -not -path '*/e2e/*' -not -path '*/test/*' -not -path '*/test-results/*' \
    -print -quit)" ]
}

# One line for each module as it begins; the whole log goes to a file.
progress() {
  sed -nu 's/^\[INFO\] Building \([a-z]*: .*\) [0-9.]* *\[\([0-9]*\)\/\([0-9]*\)\]$/  \2 of \3  \1/p'
}

build() {
  need_jdk
  need_maven
  need_node
  mkdir -p "$(dirname "$build_log")"
  touch "$built.begun"
  echo "Building Nutation (the first time it fetches libraries and takes a few minutes)"
  if ! (cd "$home" && mvn -B -ntp -Dstyle.color=never -DskipTests -Dspotless.check.skip \
    -pl '!bench,!population' package 2>&1) \
    | tee "$build_log" | progress; then
    grep -E '^\[ERROR\]|Finding|✘' "$build_log" | head -n 20 >&2
    echo "nutation: the build failed; the whole log is in target/build.log" >&2
    exit 1
  fi
  mv "$built.begun" "$built"
  echo "Built."
}

build_if_stale() {
  if stale; then
    build >&2
  else
    need_jdk
  fi
}
