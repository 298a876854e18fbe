package org.ciep.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.ciep.document.UploadRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Checks a file by its content and writes it anew, so that what is kept holds nothing but what can be seen: pictures without any
 * metadata, PDFs without scripts, actions, files inside and older versions of themselves. It takes up to a second of a processor and
 * some memory: therefore not in a transaction, and only a few at the same moment.
 */
@ApplicationScoped
public class UploadCleaning {

    /** Of an upload, in bytes: 10 MB. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int AT_ONCE = 2;
    private static final int LONGEST_WAIT_SECONDS = 10;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * @throws UploadRefused if the file is not taken
     * @throws UploadsBusy if others have to be checked before, for too long
     */
    public CleanUpload clean(Upload upload, DocumentPurpose purpose) {
        var content = upload.content();
        var format = format(content, purpose);
        var type = format.kept();
        return new CleanUpload(
                purpose, type, ShownName.of(upload.fileName(), type), inTurn(rewriting(format, content)), content);
    }

    private static UploadFormat format(byte[] content, DocumentPurpose purpose) {
        if (content.length == 0) {
            throw new UploadRefused(Reason.EMPTY);
        }
        if (content.length > LARGEST) {
            throw new UploadRefused(Reason.TOO_LARGE);
        }
        var format = UploadFormat.of(content).orElseThrow(() -> new UploadRefused(Reason.TYPE));
        if (!purpose.accepts(format)) {
            throw new UploadRefused(Reason.NOT_A_PICTURE);
        }
        return format;
    }

    private static Callable<byte[]> rewriting(UploadFormat format, byte[] content) {
        return switch (format) {
            case JPEG -> () -> JpegFile.read(content).rewritten();
            case PNG -> () -> PngFile.read(content).rewritten();
            case PDF -> () -> PdfFile.rewritten(content);
        };
    }

    private byte[] inTurn(Callable<byte[]> rewriting) {
        try {
            if (!places.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new UploadsBusy();
            }
            try {
                return attempt(rewriting);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadsBusy();
        }
    }

    /** In this thread. Libraries fail in all ways on broken files: each means that the file cannot be read. */
    private static byte[] attempt(Callable<byte[]> rewriting) throws InterruptedException {
        var task = new FutureTask<>(rewriting);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    private static UploadRefused refusal(@Nullable Throwable cause) {
        if (cause instanceof UploadRefused refused) {
            return refused;
        }
        if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
            throw error;
        }
        return new UploadRefused(Reason.UNREADABLE);
    }
}
