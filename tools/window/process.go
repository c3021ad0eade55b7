package main

import (
	"fmt"
	"os"
	"strconv"
	"strings"
)

// memory is how much of a process is resident, in MB, and the most that ever was.
func memory(pid int) (now, most int) {
	status, _ := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	for line := range strings.Lines(string(status)) {
		f := strings.Fields(line)
		if len(f) < 2 {
			continue
		}
		kB, _ := strconv.Atoi(f[1])
		switch f[0] {
		case "VmRSS:":
			now = kB >> 10
		case "VmHWM:":
			most = kB >> 10
		}
	}
	return now, most
}

// work is how long a process has worked, in hundredths of a second.
func work(pid int) int {
	stat, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	_, rest, _ := strings.Cut(string(stat), ") ")
	f := strings.Fields(rest)
	if len(f) < 13 {
		return 0
	}
	user, _ := strconv.Atoi(f[11])
	system, _ := strconv.Atoi(f[12])
	return user + system
}
