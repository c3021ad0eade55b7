//go:build race

package ingest

// raceDetector is true where the race detector is built in, which needs more
// memory than any limit would leave.
const raceDetector = true
