/** Help while a person's data is entered: proposals and checks that store nothing. */
@NullMarked
package org.ciep.web.person;

import org.jspecify.annotations.NullMarked;
