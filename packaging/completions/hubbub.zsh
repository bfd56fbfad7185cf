#compdef hubbub hubbub-host
# SPDX-License-Identifier: MIT

_arguments \
    '--host[host a chat, without a window or a display]' \
    '--window[with --host: a window too]' \
    '*--listen[where to listen; port 0 is any free one]:ADDRESS\:PORT:' \
    '--data-dir[where rooms, members and history are kept]:folder:_files -/' \
    '--place[what people see as the host'\''s name]:name:' \
    '*--allow-host[another name by which browsers may reach this host]:name:_hosts' \
    '*--allow-origin[pages that may connect]:pattern:' \
    '--require-tls[let nobody in over a connection that others could read]' \
    '--tls-cert[a certificate of your own, PEM]:file:_files' \
    '--tls-key[the key of that certificate, PEM]:file:_files' \
    '--no-announce[do not announce this host on the network]' \
    '*--interface[announce, and look for hosts, on this network alone]:network:_net_interfaces' \
    '--no-history[store no messages]' \
    '--durability[what stored messages survive]:durability:((full\:"a power cut" normal\:"a crash; spares slow disks"))' \
    '--password-file[ask who comes for the first time for the password in this file]:file:_files' \
    '--approve-newcomers[let in who comes for the first time when somebody who moderates says so]' \
    '--guests[let in who does not sign in]:guests:(on off)' \
    '--message-rate[messages a second per member]:number:' \
    '--connections-per-address[connections from one address]:number:' \
    '--connections[connections in all]:number:' \
    '--batch-tick[how long a busy room gathers messages]:milliseconds:' \
    '--metrics[who may read /metrics]:audience:(loopback any off)' \
    '--downloads[packages of Hubbub to hand out]:folder:_files -/' \
    '--portable-sockets[serve every connection by Qt'\''s WebSockets]' \
    '(--host --backup --restore --export)--find[list the hosts on this network]' \
    '(--host --find --backup --restore --export)--show-join[say how others join the host of this data folder]' \
    '(--host --find --backup --restore --export)--check-network[say what may keep others from this computer]' \
    '(--host --find --restore --export)--backup[put a copy of all that is kept into a new file]:file:_files' \
    '(--host --find --backup --export)--restore[host what is in a backup from now on]:file:_files' \
    '(--host --find --backup --restore)--export[write down all messages of a room]:room:' \
    '--to[with --export\: a new file]:file:_files -g "*.(html|json|txt)"' \
    '--config[the file of options]:file:_files' \
    '(- *)--version[say which version this is]' \
    '(- *)--help[say all options]' \
    '::link or address:_hosts'
