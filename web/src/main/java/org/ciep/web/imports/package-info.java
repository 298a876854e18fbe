/** Imports over HTTP: a file as bytes, a dry run as JSON, workbooks to take along. */
@NullMarked
package org.ciep.web.imports;

import org.jspecify.annotations.NullMarked;
