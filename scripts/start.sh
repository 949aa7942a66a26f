# Starts the executable quickly: unpacked once, with the JDK's ahead-of-time cache once that has been trained.

# The same flags train the cache and use it; otherwise the JDK ignores it.
readonly jvm_flags=(-XX:+UseSerialGC -XX:+UseCompactObjectHeaders -Xmx128m
  --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1)

start() {
  local run cache
  run="$home/cli/target/run/$(run_key)"
  unpack "$run"
  cache="$run/nutation.aot"
  if [ "$1" = serve ] && [ ! -f "$cache" ]; then
    train_later "$run" "$cache" &
  fi
  exec "$JAVA_HOME/bin/java" "${jvm_flags[@]}" $(cache_flag "$cache") -jar "$run/nutation.jar" "$@"
}

# A cache belongs to one executable, one JDK and one set of flags.
run_key() {
  { cksum "$jar"; "$JAVA_HOME/bin/java" --version; echo "${jvm_flags[@]}"; } 2>&1 | cksum | tr -d ' '
}

unpack() {
  [ -f "$1/nutation.jar" ] && return
  rm -rf "$home/cli/target/run"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$1" >/dev/null
}

cache_flag() {
  [ -f "$1" ] && echo "-XX:AOTCache=$1 -Xlog:aot=off -Xlog:cds=off"
  return 0
}

# Trains the cache in the background, a little after the start so that the first page comes first. It runs a server of
# its own on a free port and a throw-away folder, and ends it. A failure only costs speed at the next start.
train_later() {
  exec >/dev/null 2>&1
  local training="$1/training" line
  sleep 20
  mkdir "$training" || return 0
  coproc TRAINED { exec nice "$JAVA_HOME/bin/java" "${jvm_flags[@]}" -XX:AOTCacheOutput="$2.new" \
    -jar "$1/nutation.jar" serve --port 0 --no-open --data "$training/data"; }
  local server=$TRAINED_PID
  while read -r line <&"${TRAINED[0]}"; do
    case "$line" in *"Stop it with"*) kill -TERM "$server" ;; esac
  done
  wait "$server" || true
  [ -s "$2.new" ] && mv "$2.new" "$2"
  rm -rf "$training"
}
