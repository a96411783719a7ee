/** Models that libraries train: Tribuo's, XGBoost's and PyTorch's, behind the same types as the course's own. */
@NullMarked
package se4ai.training;

import org.jspecify.annotations.NullMarked;
