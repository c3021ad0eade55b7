//go:build !race

package ingest

// raceDetector is true where the race detector is built in.
const raceDetector = false
