# Finds the tools: a JDK 25 or newer, Maven, Node. Looks before Maven does, because its own advice misleads.

readonly EXIT_MISSING_TOOL=3

missing() {
  echo "nutation: $1" >&2
  exit "$EXIT_MISSING_TOOL"
}

# The major version of the JDK in a folder, 0 where there is none.
jdk_version() {
  local version=0
  if [ -x "$1/bin/javac" ]; then
    version=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  fi
  echo "${version:-0}"
}

jdk_candidates() {
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  local on_path
  if on_path=$(command -v javac); then
    dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")"
  fi
  local each
  for each in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk* /opt/java/*; do
    [ -d "$each" ] && echo "$each"
  done
  return 0
}

# Sets JAVA_HOME to the first JDK that is new enough; everything below it, Maven too, runs on that one.
need_jdk() {
  local each version
  while read -r each; do
    version=$(jdk_version "$each")
    if [ "$version" -ge 25 ]; then
      export JAVA_HOME="$each"
      return
    fi
  done < <(jdk_candidates)
  missing "needs a JDK 25 or newer, and found none. Install one (for example the package temurin-25-jdk), or set JAVA_HOME to its folder."
}

need_maven() {
  local version
  version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\).*/\1/p') || true
  [ -n "$version" ] || missing "needs Maven 3.8 or newer, and found none. Install the package maven, or put mvn on the PATH."
  older "$version" 3.8 && missing "needs Maven 3.8 or newer, and found $version. Install a newer one."
  return 0
}

need_node() {
  local version
  version=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\.[0-9]*\).*/\1/p') || true
  [ -n "$version" ] || missing "needs Node 20.19 or newer, and found none. Install the package nodejs (with npm), or put node on the PATH."
  older "$version" 20.19 && missing "needs Node 20.19 or newer, and found $version. Install a newer one."
  command -v npm >/dev/null || missing "needs npm, which comes with Node, and found none. Install the package npm."
  return 0
}

readonly NO_CHROMIUM="the browser's tests and figures need Chromium, and found none. Install the package chromium, or set CHROMIUM to its program."

# Sets CHROMIUM to the first one that is there.
find_chromium() {
  local each
  for each in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"; do
    if [ -n "$each" ] && [ -x "$each" ]; then
      export CHROMIUM="$each"
      return
    fi
  done
  return 1
}

# Whether version $1 is older than $2.
older() {
  [ "$1" != "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}
