package org.ciep.imports;

/**
 * A name that stood in one cell and was parted, to be confirmed.
 *
 * @param row as the sheet numbers it, from 1
 * @param whole as it stood in the cell
 * @param family the proposed family name; may be empty
 * @param given the proposed given name; may be empty
 * @param doubtful whether another parting is as likely
 */
public record ProposedName(int row, String whole, String family, String given, boolean doubtful) {}
