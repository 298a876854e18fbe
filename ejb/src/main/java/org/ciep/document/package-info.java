/**
 * Uploaded documents: pictures and PDFs that are checked and written anew, then kept encrypted under a key for each owner. It knows
 * nothing of the matters that the documents belong to, nor who may see them.
 *
 * <p>A feature cleans an upload with {@link org.ciep.document.UploadCleaning}, outside of a transaction, and keeps it with {@link
 * org.ciep.document.DocumentStore}, in the transaction of what it does.
 */
@NullMarked
@CheckHQL
package org.ciep.document;

import org.hibernate.annotations.processing.CheckHQL;
import org.jspecify.annotations.NullMarked;
