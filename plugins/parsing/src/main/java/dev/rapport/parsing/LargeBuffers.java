package dev.rapport.parsing;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;

/** Buffers as large as what is read at a time: Jackson's own are an eighth of it, and each of them is a round of calls. */
final class LargeBuffers extends RecyclerPool.NonRecyclingPoolBase<BufferRecycler> {

    private static final long serialVersionUID = 1;
    private static final int BYTES = 64 * 1024;

    @Override
    public BufferRecycler acquirePooled() {
        return new BufferRecycler() {
            @Override
            protected int byteBufferLength(int index) {
                return index == BYTE_READ_IO_BUFFER ? BYTES : super.byteBufferLength(index);
            }
        };
    }
}
