# Sourced by tests/run and tests/judges/run.
#
#   bring WHAT PACKAGE…    installs Debian packages where that is allowed, and says so; false: it could not
bring() {
  local what=$1 as_root=()
  shift
  if [ "$(id -u)" != 0 ]; then
    sudo -n true 2>/dev/null || return 1
    as_root=(sudo -n)
  fi
  command -v apt-get >/dev/null || return 1
  echo "installing $what"
  "${as_root[@]}" apt-get update -qq &&
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}
