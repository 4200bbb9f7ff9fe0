package dev.rapport.parsing;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;

/**
 * Buffers as large as what is read at a time: Jackson's own are an eighth of it, and each of them is a round of calls. A few wait for
 * the next file, because a folder of small ones is read faster when they need not be made anew.
 */
final class LargeBuffers extends RecyclerPool.BoundedPoolBase<BufferRecycler> {

    private static final long serialVersionUID = 1;
    private static final int BYTES = 64 * 1024;

    /** As many as cores of a usual machine read at a time. */
    private static final int KEPT = 8;

    LargeBuffers() {
        super(KEPT);
    }

    @Override
    public BufferRecycler createPooled() {
        return new BufferRecycler() {
            @Override
            protected int byteBufferLength(int index) {
                return index == BYTE_READ_IO_BUFFER ? BYTES : super.byteBufferLength(index);
            }
        };
    }
}
