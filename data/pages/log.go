package pages

import (
	"encoding/binary"
	"io"
	"os"
)

// The lengths of the headers of the log and of a frame in it.
const logHeader, frameHeader = 32, 24

// readLog finds the newest committed form of each page in the log. A log that
// makes no sense holds nothing.
func (f *File) readLog(path string) {
	file, err := os.Open(path)
	if err != nil {
		return
	}
	head := make([]byte, logHeader)
	if _, err := io.ReadFull(file, head); err != nil || binary.BigEndian.Uint32(head)&^1 != 0x377f0682 || int(binary.BigEndian.Uint32(head[8:])) != f.size {
		_ = file.Close()
		return
	}
	f.log = file
	var order binary.ByteOrder = binary.LittleEndian
	if head[3]&1 == 1 {
		order = binary.BigEndian
	}
	sum := checksum(order, [2]uint32{}, head[:24])
	if sum != [2]uint32{binary.BigEndian.Uint32(head[24:]), binary.BigEndian.Uint32(head[28:])} {
		return
	}
	f.readFrames(order, sum, head[16:24])
}

// readFrames goes on until a frame does not follow from those before it.
func (f *File) readFrames(order binary.ByteOrder, sum [2]uint32, salts []byte) {
	frame := make([]byte, frameHeader+f.size)
	open := map[int]int64{} // of a change that is not committed yet
	for at := int64(logHeader); ; at += int64(len(frame)) {
		if _, err := f.log.ReadAt(frame, at); err != nil || string(frame[8:16]) != string(salts) {
			return
		}
		sum = checksum(order, checksum(order, sum, frame[:8]), frame[frameHeader:])
		if sum != [2]uint32{binary.BigEndian.Uint32(frame[16:]), binary.BigEndian.Uint32(frame[20:])} {
			return
		}
		open[int(binary.BigEndian.Uint32(frame))] = at + frameHeader
		if pages := int(binary.BigEndian.Uint32(frame[4:])); pages > 0 {
			for n, from := range open {
				f.inLog[n] = from
			}
			clear(open)
			f.count = max(f.count, pages)
		}
	}
}

// checksum is that of the log, of words in pairs.
func checksum(order binary.ByteOrder, sum [2]uint32, b []byte) [2]uint32 {
	for i := 0; i+8 <= len(b); i += 8 {
		sum[0] += order.Uint32(b[i:]) + sum[1]
		sum[1] += order.Uint32(b[i+4:]) + sum[0]
	}
	return sum
}
