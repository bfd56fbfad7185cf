// SPDX-License-Identifier: MIT
// Seconds: of the wall, of a process.
#pragma once

double steadySeconds();

// CPU time, user and system, of a process, its threads and its living children; 0 for no process.
double cpuSeconds(int pid);

// Resident memory of a process and its children, bytes.
double residentBytes(int pid);
