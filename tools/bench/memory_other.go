//go:build !unix

package main

import "os"

// residentMB is 0: the system does not say.
func residentMB(*os.ProcessState) float64 { return 0 }
