# SPDX-License-Identifier: MIT
# bash completion for hubbub and hubbub-host

_hubbub() {
    local cur prev
    COMPREPLY=()
    cur=${COMP_WORDS[COMP_CWORD]}
    prev=${COMP_WORDS[COMP_CWORD - 1]}
    case $prev in
        --data-dir | --downloads)
            mapfile -t COMPREPLY < <(compgen -d -- "$cur")
            compopt -o filenames
            return ;;
        --backup | --restore | --to | --config | --tls-cert | --tls-key | --password-file)
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            compopt -o filenames
            return ;;
        --durability)
            mapfile -t COMPREPLY < <(compgen -W "full normal" -- "$cur")
            return ;;
        --metrics)
            mapfile -t COMPREPLY < <(compgen -W "loopback any off" -- "$cur")
            return ;;
        --guests)
            mapfile -t COMPREPLY < <(compgen -W "on off" -- "$cur")
            return ;;
        --interface)
            mapfile -t COMPREPLY < <(compgen -W "$(command ls /sys/class/net 2>/dev/null)" -- "$cur")
            return ;;
        --listen | --place | --allow-host | --allow-origin | --message-rate | \
            --connections-per-address | --connections | --batch-tick | --export)
            return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--host --window --listen --data-dir --place --allow-host
        --allow-origin --require-tls --tls-cert --tls-key --no-announce --interface --no-history --durability --password-file
        --approve-newcomers --guests --message-rate
        --connections-per-address --connections --batch-tick --metrics --downloads --portable-sockets --find --check-network --show-join --backup
        --restore --export --to --config --version --help" -- "$cur")
}
complete -F _hubbub hubbub hubbub-host
